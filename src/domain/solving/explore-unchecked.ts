import type { Linked } from '#domain/scenario/link.ts';
import { openingState } from '#domain/scenario/step.ts';
import { explore, type Graph, STATE_LIMIT } from './explore.ts';

/** How many values may be read and numbers made on the walk through the states: a hundred a state, where there are so many. */
export const WORK_LIMIT = 20_000_000;

/** Walks a scene that no check has seen yet: it may be too much work, though it has few states. */
export function exploreUnchecked(linked: Linked): Graph {
  const size = valuesIn(openingState(linked));
  const values = new Map(Object.entries(linked.scenario.beats).map(([id, beat]) => [id, valuesIn(beat)]));
  let work = 0;
  return explore(linked, STATE_LIMIT, ({ state, edges }) => {
    work += (values.get(state.at) ?? 0) + edges.length * size;
    return work > WORK_LIMIT;
  });
}

/** How many values stand in a piece of a file or in a state: a long condition has as many as it has entries. */
function valuesIn(piece: unknown): number {
  return piece instanceof Object
    ? Object.values(piece).reduce((sum: number, part) => sum + valuesIn(part), 0)
    : 1;
}
