import type { Catalogue } from '../islands/week/catalogue.ts';
import type { CompetencyOnCourse } from './course.ts';
import { href } from './href.ts';
import { firstName, routineOf } from './scene-words.ts';
import { typeset } from './typeset.ts';

/** What the islands need to know of the course. */
export function catalogueOf(competencies: readonly CompetencyOnCourse[]): Catalogue {
  return {
    competencies: competencies.map(({ id, title, href: path }) => ({
      id,
      title: typeset(title),
      href: href(path),
    })),
    lessons: competencies.flatMap((competency) =>
      competency.lessons.map(({ id, title, href: path, minutes, scene, line, moves }) => ({
        id,
        title: typeset(title),
        href: href(path),
        minutes,
        scene,
        line: typeset(line),
        moves: placesOf(moves, competency),
      })),
    ),
    scenes: competencies.flatMap((competency) =>
      competency.scenes.map((scene) => {
        const routine = routineOf(competency, scene);
        return {
          id: scene.id,
          title: typeset(scene.title),
          href: href(scene.href),
          minutes: scene.minutes,
          buyer: firstName(scene),
          competency: competency.id,
          moves: scene.benchmark?.moves ?? routine?.benchmark.moves ?? 0,
          of: scene.moves?.length ?? routine?.moves.length ?? 0,
        };
      }),
    ),
  };
}

/** The places of some moves in the routine that has them. */
function placesOf(moves: readonly string[], { routines }: CompetencyOnCourse): number[] {
  const ids = routines
    .map((routine) => routine.moves.map(({ id }) => id))
    .find((each) => each.includes(moves[0] ?? ''));
  return moves.map((move) => (ids ?? []).indexOf(move));
}
