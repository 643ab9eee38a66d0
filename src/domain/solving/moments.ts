import type { Cost, Moment, Moments } from '#domain/practice/moments.ts';
import type { Linked } from '#domain/scenario/link.ts';
import { explore, type Node } from './explore.ts';
import { endingsFirst, type Outlook, solveGraph } from './solve.ts';

/** The largest loss that still counts as right. */
const SOLID = 5;

/** Solves a scene and keeps what its replies cost: states that no reply tells apart become one moment. */
export function momentsOf(linked: Linked): Moments {
  const { nodes, ...graph } = explore(linked);
  const solution = solveGraph(linked, { nodes, ...graph });
  if ('unsolved' in solution) throw new Error('This scene cannot be solved. Run the check before building.');
  const places = new Map<string, number>();
  const found: Moment[] = [];
  const placeOf: (number | undefined)[] = [];
  for (const index of endingsFirst(nodes).order) {
    const node = nodes[index] as Node;
    if (node.edges.length === 0) continue;
    const moment = momentOf(linked, node, solution.outlooks, index, placeOf);
    const key = JSON.stringify(moment);
    placeOf[index] = places.get(key) ?? found.push(moment) - 1;
    places.set(key, placeOf[index]);
  }
  return openingFirst(found);
}

function momentOf(
  linked: Linked,
  { state, edges }: Node,
  outlooks: readonly Outlook[],
  index: number,
  placeOf: readonly (number | undefined)[],
): Moment {
  const before = outlooks[index] as Outlook;
  const best = before.reply as string;
  const { moves } = linked.routine;
  const open = (place: number): boolean => (linked.counted & ~state.made & (1 << place)) !== 0;
  const makes = linked.beats.get(state.at)?.byId.get(best)?.reply.makes ?? [];
  const move = moves.find(({ id }, place) => open(place) && makes.includes(id))?.id;
  const replies = edges.map(({ reply, to }) => {
    const place = placeOf[to];
    const cost = costOf(before, outlooks[to] as Outlook);
    return [reply, { ...(place !== undefined && { to: place }), cost }] as const;
  });
  return { beat: state.at, ...(move !== undefined && { move }), best, replies: Object.fromEntries(replies) };
}

function costOf(before: Outlook, after: Outlook): Cost {
  const loss = before.best - after.best;
  if (loss > SOLID || (before.advanced && !after.advanced)) return 'miss';
  return loss === 0 ? 'benchmark' : 'solid';
}

/** The opening was found last, because everything else comes after it. */
function openingFirst(found: readonly Moment[]): Moments {
  const last = found.length - 1;
  return found.toReversed().map((moment) => ({
    ...moment,
    replies: Object.fromEntries(
      Object.entries(moment.replies).map(([id, { to, cost }]) => [
        id,
        to === undefined ? { cost } : { to: last - to, cost },
      ]),
    ),
  }));
}
