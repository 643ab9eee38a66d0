import type { Graph } from './explore.ts';
import type { Outlook, Solution } from './solve.ts';

/** How a reply compares with those beside it, over the states of its beat in which the choice decides anything. */
export type Standing = {
  /** In every such state it keeps the best score within reach, and of those the benchmark. */
  always: boolean;
  /** In none of those in which it is offered it does. */
  never: boolean;
};

/** The standings by beat and by reply. A reply has none where it is never offered in such a state. */
export type Standings = ReadonlyMap<string, ReadonlyMap<string, Standing>>;

type Count = { deciding: number; bests: Map<string, number> };

/**
 * Compares the replies of each beat in every state that a play can come to. States in which all replies keep the same
 * within reach (nothing is left to win, or one reply is left to say) are passed over: there nobody can choose well.
 */
export function standingsOf(graph: Graph, solution: Solution): Standings {
  const ranks = new Int32Array(graph.nodes.length);
  for (const [index, outlook] of solution.outlooks.entries()) ranks[index] = rankOf(outlook);
  const counts = new Map<string, Count>();
  for (const { state, edges } of graph.nodes) {
    if (edges.length < 2) continue;
    let best = -1;
    let decides = false;
    for (const { to } of edges) {
      const rank = ranks[to] as number;
      if (best >= 0 && rank !== best) decides = true;
      if (rank > best) best = rank;
    }
    if (decides) count(counts, state.at, edges, (to) => ranks[to] === best);
  }
  return new Map([...counts].map(([beat, counted]) => [beat, standingsAt(counted)]));
}

function count(
  counts: Map<string, Count>,
  beat: string,
  edges: Graph['nodes'][number]['edges'],
  isBest: (to: number) => boolean,
): void {
  const counted = counts.get(beat) ?? { deciding: 0, bests: new Map<string, number>() };
  counts.set(beat, counted);
  counted.deciding++;
  for (const { reply, to } of edges) {
    counted.bests.set(reply, (counted.bests.get(reply) ?? 0) + (isBest(to) ? 1 : 0));
  }
}

function standingsAt({ deciding, bests }: Count): Map<string, Standing> {
  return new Map(
    [...bests].map(([reply, best]) => [reply, { always: best === deciding, never: best === 0 }]),
  );
}

/** One number for what the solver compares: the best score, then the benchmark, then an advance. */
export function rankOf({ best, benchmark, advanced }: Outlook): number {
  return best * 4 + (benchmark ? 2 : 0) + (advanced ? 1 : 0);
}
