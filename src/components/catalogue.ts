import { gapsAfterMiss, gapsAtBenchmark } from '#domain/practice/schedule.ts';
import type { Catalogue } from '../islands/week/catalogue.ts';
import type { CompetencyOnCourse } from './course.ts';
import { href } from './href.ts';
import { firstName, routineOf } from './scene-words.ts';
import { sceneOf } from './scenes.ts';
import { typeset } from './typeset.ts';

/** What the islands need to know of the course. */
export async function catalogueOf(competencies: readonly CompetencyOnCourse[]): Promise<Catalogue> {
  const scenes = competencies.flatMap((competency) =>
    competency.scenes.map((scene) => ({ competency, scene })),
  );
  return {
    competencies: competencies.map(({ id, title, href: path, role }) => ({
      id,
      title: typeset(title),
      href: href(path),
      role,
    })),
    lessons: competencies.flatMap((competency) =>
      competency.lessons.map(({ id, title, href: path, minutes, scene, line, moves }) => ({
        id,
        title: typeset(title),
        href: href(path),
        minutes,
        scene,
        line: typeset(line),
        moves,
      })),
    ),
    scenes: await Promise.all(
      scenes.map(async ({ competency, scene }) => {
        const routine = routineOf(competency, scene);
        const counted = (routine?.moves ?? []).filter(({ id }) => scene.moves?.includes(id) ?? true);
        return {
          id: scene.id,
          hash: (await sceneOf(scene.id)).hash,
          title: typeset(scene.title),
          href: href(scene.href),
          minutes: scene.minutes,
          buyer: firstName(scene),
          competency: competency.id,
          moves: scene.benchmark?.moves ?? routine?.benchmark.moves ?? 0,
          of: counted.length,
          routine: counted.map(({ id, title }) => ({ id, title: typeset(title) })),
        };
      }),
    ),
    gaps: { missed: gapsAfterMiss(), atBenchmark: gapsAtBenchmark() },
  };
}
