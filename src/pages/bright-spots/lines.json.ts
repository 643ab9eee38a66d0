import type { APIRoute } from 'astro';
import { benchmarkLines } from '#domain/team/benchmark-lines.ts';
import { reportOf } from '../../components/author/report.ts';
import { loadCompetencies, type SceneOnCourse } from '../../components/course.ts';
import { typeset } from '../../components/typeset.ts';
import type { PlacedLine } from '../../islands/bright-spots/placed-line.ts';

/** The benchmark lines of all scenes, move by move, as their files have them: where a bright spot can stand instead. */
export const GET: APIRoute = async () => {
  const scenes = (await loadCompetencies()).flatMap((competency) => competency.scenes);
  return Response.json(scenes.flatMap(linesOf));
};

function linesOf(scene: SceneOnCourse): PlacedLine[] {
  const { file, text, checked } = reportOf(scene.id);
  if (!checked) return [];
  const { moves } = checked.linked.routine;
  const titleOf = (move: string): string => typeset(moves.find(({ id }) => id === move)?.title ?? move);
  return benchmarkLines(checked, text).map(({ move, also, ...line }) => ({
    ...line,
    move: { id: move, title: titleOf(move) },
    also: also.map(titleOf),
    scene: { id: scene.id, title: typeset(scene.title), file },
  }));
}
