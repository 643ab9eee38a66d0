/**
 * The engine a second time, from the document alone: slow, literal, made of lists and sets. It shares no code with the
 * engine; the tests compare the two.
 */
import type { Condition } from '#domain/scenario/condition.ts';
import type { Move, Routine } from '#domain/scenario/routine.ts';
import type { Beat, Reply, Scenario } from '#domain/scenario/scenario.ts';
import { dividedBy, exactly, type Fraction, minus, plus, rounded, times, ZERO } from './fraction.ts';

export type Story = { scenario: Scenario; routine: Routine };

/** A play so far: what was chosen, and all that came of it. */
export type Play = {
  at: string;
  chosen: { beat: string; reply: string }[];
  meters: Map<string, number>;
  facts: Set<string>;
  /** Moves in the order in which each was first made, those that the scenario does not count among them. */
  made: string[];
  touched: Set<string>;
  slips: string[];
  visited: Set<string>;
};

export type Outcome = {
  ending: string;
  outcome: string;
  run: string[];
  moves: string[];
  touched: string[];
  slips: string[];
  facts: string[];
  score: number;
  benchmark: boolean;
};

export function opening({ scenario }: Story): Play {
  return {
    at: scenario.start,
    chosen: [],
    meters: new Map(Object.entries(scenario.meters).map(([name, meter]) => [name, meter.start])),
    facts: new Set(),
    made: [],
    touched: new Set(),
    slips: [],
    visited: new Set([scenario.start]),
  };
}

export function isOver({ scenario }: Story, play: Play): boolean {
  return Object.hasOwn(scenario.endings, play.at);
}

/** "Every reply whose `when` holds now and, if `once`, not chosen before", in file order. */
export function choosable(story: Story, play: Play): Reply[] {
  if (isOver(story, play)) return [];
  return beatAt(story, play).replies.filter((reply) => {
    const usedUp = reply.once && play.chosen.some((one) => one.beat === play.at && one.reply === reply.id);
    return holds(reply.when, play) && !usedUp;
  });
}

/** "A reply with `locked: true` whose `when` fails is shown disabled." */
export function lockedAt(story: Story, play: Play): Reply[] {
  if (isOver(story, play)) return [];
  return beatAt(story, play).replies.filter((reply) => reply.locked && !holds(reply.when, play));
}

/** "One step, exactly." */
export function choose(story: Story, before: Play, replyId: string): Play {
  const reply = choosable(story, before).find((one) => one.id === replyId);
  if (!reply) throw new Error(`${replyId} cannot be chosen at ${before.at}`);
  const after: Play = {
    ...before,
    chosen: [...before.chosen, { beat: before.at, reply: replyId }],
    made: [...new Set([...before.made, ...reply.makes])],
    touched: new Set([...before.touched, ...reply.touches]),
    slips: [...before.slips, ...reply.slips],
    meters: new Map(
      [...before.meters].map(([name, value]) => [name, within(0, value + (reply.effect[name] ?? 0), 100)]),
    ),
    facts: new Set([...before.facts, ...reply.reveals]),
  };
  const at = whereTo(story, after, reply);
  return { ...after, at, visited: new Set([...before.visited, at]) };
}

function whereTo({ scenario }: Story, play: Play, reply: Reply): string {
  for (const [name, { ends }] of Object.entries(scenario.meters)) {
    const value = play.meters.get(name) as number;
    if (ends && (ends.above ? value >= ends.at : value <= ends.at)) return ends.in;
  }
  const target =
    typeof reply.next === 'string' ? reply.next : reply.next.find((entry) => holds(entry.when, play))?.to;
  if (target === undefined) throw new Error(`no next of ${reply.id} holds`);
  const beat = scenario.beats[play.at] as Beat;
  const repliesHere = play.chosen.filter((one) => one.beat === play.at).length;
  if (target === play.at && beat.asks !== undefined && repliesHere >= beat.asks) return beat.then as string;
  return target;
}

function holds(condition: Condition | undefined, play: Play): boolean {
  return Object.entries(condition ?? {}).every(([word, entry]) => {
    if (entry === undefined) return true;
    if (word === 'any') return (entry as Condition[]).some((part) => holds(part, play));
    if (word === 'all') return (entry as Condition[]).every((part) => holds(part, play));
    if (word === 'not') return !holds(entry as Condition, play);
    const ids = [entry].flat() as string[];
    if (word === 'knows') return ids.every((id) => play.facts.has(id));
    if (word === 'made') return ids.every((id) => play.made.includes(id));
    if (word === 'slipped') return ids.every((id) => play.slips.includes(id));
    if (word === 'visited') return ids.every((id) => play.visited.has(id));
    if (word === 'chose') return ids.every((id) => play.chosen.some((one) => one.reply === id));
    return compares(play.meters.get(word) as number, entry as string);
  });
}

function compares(value: number, comparison: string): boolean {
  const bound = Number(comparison.replace(/[<>=]/g, ''));
  if (comparison.startsWith('>=')) return value >= bound;
  if (comparison.startsWith('<=')) return value <= bound;
  if (comparison.startsWith('>')) return value > bound;
  if (comparison.startsWith('<')) return value < bound;
  return value === bound;
}

/** The moves that count: the routine's, or the scenario's subset of them. */
function countedMoves({ scenario, routine }: Story): Move[] {
  return routine.moves.filter((move) => scenario.moves === undefined || scenario.moves.includes(move.id));
}

/** The longest part of the order that follows the routine's own, by trying every part there is. */
export function runOf(order: readonly string[], made: readonly string[]): string[] {
  let best: string[] = [];
  for (let pick = 0; pick < 2 ** made.length; pick++) {
    const part = made.filter((_, index) => Math.floor(pick / 2 ** index) % 2 === 1);
    const rises = part.every(
      (move, i) => i === 0 || order.indexOf(part[i - 1] as string) < order.indexOf(move),
    );
    if (rises && (part.length > best.length || (part.length === best.length && earlier(order, part, best)))) {
      best = part;
    }
  }
  return best;
}

/** Compared from the last move backwards. */
function earlier(order: readonly string[], part: readonly string[], best: readonly string[]): boolean {
  for (let i = part.length - 1; i >= 0; i--) {
    const [one, other] = [order.indexOf(part[i] as string), order.indexOf(best[i] as string)];
    if (one !== other) return one < other;
  }
  return false;
}

export function outcomeOf(story: Story, play: Play): Outcome {
  const { scenario, routine } = story;
  const counted = countedMoves(story).map((move) => move.id);
  const moves = play.made.filter((move) => counted.includes(move));
  const run = runOf(counted, moves);
  const touched = [...play.touched].filter((move) => counted.includes(move) && !moves.includes(move));
  const facts = Object.keys(scenario.facts).filter((fact) => play.facts.has(fact));
  const outcome = scenario.endings[play.at]?.outcome ?? 'none';
  const needed = { ...routine.benchmark, ...scenario.benchmark };
  const checks = [
    run.length >= (needed.moves ?? 0),
    countedMoves(story).every((move) => !move.critical || moves.includes(move.id)),
    Object.keys(scenario.facts).length === 0 || facts.length >= (needed.facts ?? 0),
    play.slips.every((slip) => (routine.slips[slip]?.severity ?? 0) < 10),
    outcome === needed.outcome,
  ];
  const score = scoreFrom(story, {
    run: run.length,
    made: moves.length,
    touched: touched.length,
    facts,
    slips: play.slips,
  });
  return {
    ending: play.at,
    outcome,
    run,
    moves,
    touched,
    slips: play.slips,
    facts,
    score,
    benchmark: checks.every(Boolean),
  };
}

type Sums = { run: number; made: number; touched: number; facts: string[]; slips: string[] };

function scoreFrom(story: Story, sums: Sums): number {
  const { scenario, routine } = story;
  const outside = times(exactly(0.7), exactly(sums.made - sums.run));
  const half = times(exactly(0.5), exactly(sums.touched));
  const routinePart = dividedBy(
    plus(plus(exactly(sums.run), outside), half),
    exactly(countedMoves(story).length),
  );
  const worth = (facts: string[]): Fraction =>
    facts.map((fact) => exactly(scenario.facts[fact]?.worth ?? 1)).reduce(plus, ZERO);
  const all = worth(Object.keys(scenario.facts));
  const factsPart = all.over === 0n ? ZERO : dividedBy(worth(sums.facts), all);
  const severities = sums.slips.map((slip) => exactly(routine.slips[slip]?.severity ?? 0)).reduce(plus, ZERO);
  const points = plus(
    times(exactly(routine.share.routine), routinePart),
    times(exactly(routine.share.facts), factsPart),
  );
  const score = minus(points, severities);
  if (score.over < 0n) return 0;
  return minus(score, exactly(100)).over > 0n ? 100 : rounded(score);
}

function beatAt({ scenario }: Story, play: Play): Beat {
  return scenario.beats[play.at] as Beat;
}

function within(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
