import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';
import { reachesBenchmark } from '#domain/scoring/benchmark.ts';
import { scoreOf } from '#domain/scoring/score.ts';
import { explore, type Graph, type Node, STATE_LIMIT, whatCounts } from './explore.ts';

/** What is still to come from a state. */
export type Outlook = {
  /** The best and the worst rounded score still possible. */
  best: number;
  worst: number;
  /** The exact expectation of the rounded score of a player who picks at random from here. */
  random: number;
  /** The probability that a player who picks at random from here reaches the benchmark. */
  randomBenchmark: number;
  /** How many distinct ways there are to play on to an ending, exactly. */
  plays: number | bigint;
  advanced: boolean;
  benchmark: boolean;
  /** The reply to say: it keeps the best score, and of those the benchmark, within reach. None at an ending. */
  reply: string | undefined;
};

/** A scenario solved: the outlook of the opening, and of every state that a play can come to. */
export type Solution = Outlook & {
  states: number;
  at: (state: State) => Outlook;
  /** The outlooks in the order of the graph's nodes. */
  outlooks: readonly Outlook[];
};

/** Why a scenario cannot be solved: it has more states or asks more work than the limits, or a play could go round for ever. */
export type Unsolved = { unsolved: 'too-large'; states: number } | { unsolved: 'endless'; beats: string[] };

/** Solves a scenario exactly. The limit is on the number of states. */
export function solve(linked: Linked, limit = STATE_LIMIT): Solution | Unsolved {
  return solveGraph(linked, explore(linked, limit));
}

/** Solves a graph that has been explored already, from the endings backwards. */
export function solveGraph(linked: Linked, graph: Graph): Solution | Unsolved {
  if (!graph.whole) return { unsolved: 'too-large', states: graph.nodes.length };
  const { order, loop } = endingsFirst(graph.nodes);
  if (loop.length > 0) {
    return { unsolved: 'endless', beats: loop.map((index) => graph.nodes[index]?.state.at as string) };
  }
  const outlooks = new Array<Outlook>(graph.nodes.length);
  for (const index of order) outlooks[index] = outlookOf(linked, graph.nodes[index] as Node, outlooks);
  const at = (state: State): Outlook => {
    const index = graph.index.find(whatCounts(linked, state));
    if (index === undefined)
      throw new Error(`No play comes to this state of "${state.at}". Solve the same content.`);
    return outlooks[index] as Outlook;
  };
  return { ...(outlooks[0] as Outlook), states: graph.nodes.length, at, outlooks };
}

/** The nodes of a graph in an order in which each comes after all it leads to; or a loop, where one is found. */
export function endingsFirst(nodes: readonly Node[]): { order: number[]; loop: number[] } {
  const order: number[] = [];
  const onPath = new Uint8Array(nodes.length);
  const seen = new Uint8Array(nodes.length);
  const path = [0];
  /** How many edges have been followed from each node of the path. */
  const followed = [0];
  for (let depth = 0; depth >= 0; depth = path.length - 1) {
    const index = path[depth] as number;
    onPath[index] = seen[index] = 1;
    const edge = nodes[index]?.edges[(followed[depth] as number)++];
    if (!edge) {
      order.push(index);
      onPath[index] = 0;
      path.pop();
      followed.pop();
    } else if (onPath[edge.to] === 1) {
      return { order, loop: path.slice(path.indexOf(edge.to)) };
    } else if (seen[edge.to] === 0) {
      path.push(edge.to);
      followed.push(0);
    }
  }
  return { order, loop: [] };
}

function outlookOf(linked: Linked, { state, edges }: Node, outlooks: readonly Outlook[]): Outlook {
  if (edges.length === 0) return closedOutlook(linked, state);
  let top = outlooks[edges[0]?.to as number] as Outlook;
  const sum = {
    worst: top.worst,
    random: 0,
    randomBenchmark: 0,
    plays: 0 as Outlook['plays'],
    advanced: false,
    benchmark: false,
  };
  let reply = edges[0]?.reply;
  for (const edge of edges) {
    const after = outlooks[edge.to] as Outlook;
    if (isBetter(after, top)) [top, reply] = [after, edge.reply];
    sum.worst = Math.min(sum.worst, after.worst);
    sum.random += after.random / edges.length;
    sum.randomBenchmark += after.randomBenchmark / edges.length;
    sum.plays = together(sum.plays, after.plays);
    sum.advanced ||= after.advanced;
    sum.benchmark ||= after.benchmark;
  }
  return { ...sum, best: top.best, reply };
}

/** Adds two counts exactly: as a number as long as it holds every digit, which is far cheaper. */
function together(one: Outlook['plays'], other: Outlook['plays']): Outlook['plays'] {
  const sum = Number(one) + Number(other);
  return Number.isSafeInteger(sum) ? sum : BigInt(one) + BigInt(other);
}

function isBetter(one: Outlook, other: Outlook): boolean {
  if (one.best !== other.best) return one.best > other.best;
  if (one.benchmark !== other.benchmark) return one.benchmark;
  return one.advanced && !other.advanced;
}

function closedOutlook(linked: Linked, state: State): Outlook {
  const score = scoreOf(linked, state);
  const benchmark = reachesBenchmark(linked, state);
  const outcome = linked.scenario.endings[state.at]?.outcome;
  return {
    best: score,
    worst: score,
    random: score,
    randomBenchmark: benchmark ? 1 : 0,
    plays: outcome === undefined ? 0 : 1,
    advanced: outcome === 'advanced',
    benchmark,
    reply: undefined,
  };
}
