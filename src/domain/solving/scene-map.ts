import type { Linked } from '#domain/scenario/link.ts';
import type { Reply } from '#domain/scenario/scenario.ts';
import { type Outcome, type Stance, stanceOf } from '#domain/scenario/words.ts';
import type { Graph, Node } from './explore.ts';
import type { Outlook, Solution, Unsolved } from './solve.ts';
import { rankOf } from './standing.ts';

/** A reply at a stop of the map: where it leads, and what it costs there. */
export type Way = {
  reply: Reply;
  /** The beats and endings that it leads to in any play. */
  to: string[];
  /** Best score still possible before it less that after it; undefined where it is not offered, or nothing is solved. */
  loss: number | undefined;
  /** Whether the benchmark was within reach before it and no longer is after it. */
  closes: boolean;
};

/** A beat or an ending as the map shows it. Its figures are those of the best play that comes to it. */
export type Stop = {
  id: string;
  /** The turn at which it comes, from 1: on the benchmark path, or at the soonest. Undefined where no play comes. */
  turn: number | undefined;
  benchmark: boolean;
  /** The replies of the best play as far as to it: of several that are as good, those of the shortest. */
  prefix: string[];
  outlook: Outlook | undefined;
  /** Its ways on; an ending has its outcome instead. */
  at: { says: string; stance: Stance; ways: Way[] } | { says: string; outcome: Outcome };
};

/** What leads from one stop to another. `closing`: every play in which the benchmark was within reach loses it here. */
export type Edge = { from: string; to: string; kind: 'benchmark' | 'other' | 'closing'; replies: string[] };

/** A scene as a map: its beats by turn, then its endings, and all that leads from one to another. */
export type SceneMap = { stops: Stop[]; edges: Edge[]; benchmark: string[] };

/** Where each node of the graph comes from, and after how many replies. */
type Arrival = { from: number; reply: string; depth: number };

/** Draws the map of a scene from its graph. Where the scene is not solved it has no benchmark path and no outlooks. */
export function mapScene(linked: Linked, graph: Graph, solution: Solution | Unsolved): SceneMap {
  const outlooks = 'unsolved' in solution ? [] : solution.outlooks;
  const arrivals = arrivalsIn(graph);
  const path = benchmarkPath(graph, outlooks);
  const shown = shownNodes(graph, outlooks, path);
  const along = repliesAlong(graph, path);
  const { beats, endings } = linked.scenario;
  const stops = [...Object.keys(beats), ...Object.keys(endings)].map((id) => {
    const index = shown.get(id);
    const turn = path.findIndex((each) => graph.nodes[each]?.state.at === id);
    const benchmark = turn >= 0;
    const soonest = arrivals[graph.nodes.findIndex(({ state }) => state.at === id)]?.depth;
    return {
      id,
      turn: benchmark ? turn + 1 : soonest === undefined ? undefined : soonest + 1,
      benchmark,
      prefix: benchmark ? along.slice(0, turn) : prefixOf(arrivals, index ?? 0),
      outlook: index === undefined ? undefined : outlooks[index],
      at: whatStands(linked, graph, outlooks, id, index),
    };
  });
  return { stops: inOrder(stops), edges: edgesOf(graph, outlooks, path), benchmark: along };
}

/** The nodes are in the order of a walk in breadth, so that the first arrival is the soonest. */
function arrivalsIn({ nodes }: Graph): Arrival[] {
  const arrivals: Arrival[] = [{ from: -1, reply: '', depth: 0 }];
  for (const [from, { edges }] of nodes.entries()) {
    for (const { reply, to } of edges) {
      arrivals[to] ??= { from, reply, depth: (arrivals[from] as Arrival).depth + 1 };
    }
  }
  return arrivals;
}

/** The nodes that the best replies lead through, from the opening to an ending; none in an unsolved scene. */
function benchmarkPath({ nodes }: Graph, outlooks: readonly Outlook[]): number[] {
  const path: number[] = [];
  for (let at: number | undefined = outlooks.length > 0 ? 0 : undefined; at !== undefined; ) {
    path.push(at);
    const best: string | undefined = outlooks[at]?.reply;
    at = nodes[at]?.edges.find(({ reply }) => reply === best)?.to;
  }
  return path;
}

function repliesAlong({ nodes }: Graph, path: readonly number[]): string[] {
  return path
    .slice(1)
    .map((to, turn) => nodes[path[turn] as number]?.edges.find((edge) => edge.to === to)?.reply as string);
}

/** For each beat and ending that some play comes to, the node whose figures it is shown with. */
function shownNodes(
  { nodes }: Graph,
  outlooks: readonly Outlook[],
  path: readonly number[],
): Map<string, number> {
  const shown = new Map<string, number>();
  const rank = (index: number): number => (outlooks[index] ? rankOf(outlooks[index]) : 0);
  for (const index of path) {
    const { at } = (nodes[index] as Node).state;
    if (!shown.has(at)) shown.set(at, index);
  }
  const onPath = new Set(shown.keys());
  for (const [index, { state }] of nodes.entries()) {
    const other = shown.get(state.at);
    const better = other === undefined || (!onPath.has(state.at) && rank(index) > rank(other));
    if (better) shown.set(state.at, index);
  }
  return shown;
}

function prefixOf(arrivals: readonly Arrival[], index: number): string[] {
  const replies: string[] = [];
  for (let at = index; at > 0; at = (arrivals[at] as Arrival).from) {
    replies.unshift((arrivals[at] as Arrival).reply);
  }
  return replies;
}

function whatStands(
  linked: Linked,
  { nodes }: Graph,
  outlooks: readonly Outlook[],
  id: string,
  index: number | undefined,
): Stop['at'] {
  const ending = linked.scenario.endings[id];
  if (ending) return ending;
  const beat = linked.beats.get(id);
  const node = index === undefined ? undefined : nodes[index];
  const meter = node?.state.meters[0] ?? Object.values(linked.scenario.meters)[0]?.start ?? 0;
  const line = beat?.says.find(({ when }) => !when || (node && when(node.state)))?.line;
  const ways = (beat?.replies ?? []).map(({ reply }) => {
    const leads = nodes.flatMap(({ state, edges }) =>
      state.at === id ? edges.filter((edge) => edge.reply === reply.id) : [],
    );
    const here = node?.edges.find((edge) => edge.reply === reply.id);
    const [before, after] = [index, here?.to].map((place) =>
      place === undefined ? undefined : outlooks[place],
    );
    return {
      reply,
      to: [...new Set(leads.map(({ to }) => (nodes[to] as Node).state.at))],
      loss: before && after && before.best - after.best,
      closes: before?.benchmark === true && after?.benchmark === false,
    };
  });
  return { says: line ?? beat?.says[0]?.line ?? '', stance: stanceOf(meter), ways };
}

function edgesOf({ nodes }: Graph, outlooks: readonly Outlook[], path: readonly number[]): Edge[] {
  const steps = new Set(path.slice(1).map((to, turn) => `${path[turn]} ${to}`));
  const found = new Map<string, Edge & { within: boolean; kept: boolean }>();
  for (const [index, { state, edges }] of nodes.entries()) {
    for (const { reply, to } of edges) {
      const target = (nodes[to] as Node).state.at;
      const key = `${state.at} ${target}`;
      const edge = found.get(key) ?? {
        from: state.at,
        to: target,
        kind: 'other',
        replies: [],
        within: false,
        kept: false,
      };
      found.set(key, edge);
      if (!edge.replies.includes(reply)) edge.replies.push(reply);
      if (steps.has(`${index} ${to}`)) edge.kind = 'benchmark';
      edge.within ||= outlooks[index]?.benchmark ?? false;
      edge.kept ||= outlooks[to]?.benchmark ?? false;
    }
  }
  return [...found.values()].map(({ within, kept, ...edge }) => ({
    ...edge,
    kind: edge.kind === 'other' && within && !kept ? 'closing' : edge.kind,
  }));
}

/** Beats by turn, then endings; of what comes at one time the benchmark first, and last what no play comes to. */
function inOrder(stops: readonly Stop[]): Stop[] {
  const place = ({ turn = Number.MAX_SAFE_INTEGER }: Stop): number => turn;
  return [...stops].sort(
    (one, other) =>
      Number('outcome' in one.at) - Number('outcome' in other.at) ||
      place(one) - place(other) ||
      Number(other.benchmark) - Number(one.benchmark),
  );
}
