import { type BenchmarkLine, bestPlace } from '#domain/team/benchmark-line.ts';
import type { BrightSpot, Move } from '#domain/team/bright-spot.ts';

/** A benchmark line with the scene that it stands in, and its moves by what they are called. */
export type PlacedLine = Omit<BenchmarkLine, 'move'> & {
  move: Move;
  scene: { id: string; title: string; file: string };
};

/** Where a bright spot can stand: in its own scene, or wherever in the course it goes best. */
export function placeFor(
  { line, card, move }: BrightSpot,
  lines: readonly PlacedLine[],
): PlacedLine | undefined {
  const making = lines.filter((one) => one.move.id === move?.id && one.move.title === move.title);
  const own = making.filter(({ scene }) => scene.id === card.id);
  return bestPlace(own.length > 0 ? own : making, line);
}

/** The benchmark lines of the course, or nothing where they cannot be fetched. */
export async function fetchLines(): Promise<PlacedLine[] | undefined> {
  const answer = await fetch(`${import.meta.env.BASE_URL}bright-spots/lines.json`).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}
