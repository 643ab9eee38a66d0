import type { Graph } from './explore.ts';
import type { Outlook, Solution } from './solve.ts';

/** How a reply compares with those beside it, over the states of its beat in which the choice decides anything. */
export type Standing = {
  /** In every such state it keeps the best score within reach, and of those the benchmark. */
  always: boolean;
  /** In none of them it does, though it is offered in some. */
  never: boolean;
};

/** The standings of every reply that is offered somewhere, by beat and by reply. */
export type Standings = ReadonlyMap<string, ReadonlyMap<string, Standing>>;

type Count = { deciding: number; replies: Map<string, { offered: number; best: number }> };

/**
 * Compares the replies of each beat in every state that a play can come to. States in which all replies keep the same
 * within reach (nothing is left to win, or one reply is left to say) are passed over: there nobody can choose well.
 */
export function standingsOf(graph: Graph, solution: Solution): Standings {
  const ranks = graph.nodes.map(({ state }) => rankOf(solution.at(state)));
  const counts = new Map<string, Count>();
  for (const { state, edges } of graph.nodes) {
    if (edges.length === 0) continue;
    const count = counts.get(state.at) ?? { deciding: 0, replies: new Map() };
    counts.set(state.at, count);
    const after = edges.map(({ to }) => ranks[to] as number);
    const best = Math.max(...after);
    const decides = after.some((rank) => rank < best);
    if (decides) count.deciding++;
    for (const [index, { reply }] of edges.entries()) {
      const seen = count.replies.get(reply) ?? { offered: 0, best: 0 };
      count.replies.set(reply, seen);
      if (decides) seen.offered++;
      if (decides && after[index] === best) seen.best++;
    }
  }
  return new Map([...counts].map(([beat, count]) => [beat, standingsAt(count)]));
}

function standingsAt({ deciding, replies }: Count): Map<string, Standing> {
  return new Map(
    [...replies].map(([reply, { offered, best }]) => [
      reply,
      { always: deciding > 0 && best === deciding, never: offered > 0 && best === 0 },
    ]),
  );
}

/** One number for what the solver compares: the best score, then the benchmark, then an advance. */
function rankOf({ best, benchmark, advanced }: Outlook): number {
  return best * 4 + (benchmark ? 2 : 0) + (advanced ? 1 : 0);
}
