import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';
import { choices, openingState, take } from '#domain/scenario/step.ts';
import { indexStates, type StateIndex } from './state-index.ts';

/** A state that some play comes to, and where each reply leads from it, as indexes of the graph's nodes. */
export type Node = { state: State; edges: readonly { reply: string; to: number }[] };

/** Every state that a play can come to, the opening first. `whole` is false when a limit cut the walk short. */
export type Graph = { nodes: Node[]; index: StateIndex; whole: boolean };

/** How many states a scenario may have. */
export const STATE_LIMIT = 200_000;

/** Where an ending leads. */
const NONE: Node['edges'] = [];

/**
 * Walks every state that a play can come to, with a worklist; where two plays meet in a state, they go on as one. The walk
 * is given up behind the limit on states, or behind a node of which `isTooMuch` says so.
 */
export function explore(
  linked: Linked,
  limit = STATE_LIMIT,
  isTooMuch: (node: Node) => boolean = () => false,
): Graph {
  const opening = openingState(linked);
  const nodes: Node[] = [{ state: opening, edges: NONE }];
  const index = indexStates();
  index.number(opening);
  for (let next = 0; next < nodes.length; next++) {
    const node = nodes[next] as Node;
    const beat = linked.beats.get(node.state.at);
    if (!beat) continue;
    // An array that is made in its full size takes a fifth of the room of one that is pushed to.
    node.edges = choices(linked, node.state).map((option) => {
      const after = whatCounts(linked, take(linked, node.state, beat, option));
      const to = index.number(after);
      if (to === nodes.length) nodes.push({ state: after, edges: NONE });
      return { reply: option.reply.id, to };
    });
    if (nodes.length > limit || isTooMuch(node)) return { nodes: nodes.slice(0, limit), index, whole: false };
  }
  return { nodes, index, whole: true };
}

/** A state as the graph knows it: at an ending nothing comes any more, so that what is not scored is left out. */
export function whatCounts(linked: Linked, state: State): State {
  return linked.beats.has(state.at) ? state : { ...state, meters: [], visited: [], chosen: [], asked: [] };
}
