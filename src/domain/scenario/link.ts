import { hasBit } from './bits.ts';
import { compare, listed } from './comparison.ts';
import type { Condition } from './condition.ts';
import type { Routine } from './routine.ts';
import type { Reply, Scenario } from './scenario.ts';
import type { State } from './state.ts';
import { namedIn } from './watch.ts';
import { inWholeNumbers } from './whole.ts';
import { CONDITION_WORDS, SERIOUS } from './words.ts';

/** Whether something holds in a state. */
export type Test = (state: State) => boolean;

/** A reply with its ids resolved to the numbers that states use. */
export type LinkedReply = {
  readonly reply: Reply;
  readonly when: Test | undefined;
  /** Its number among the replies that are remembered; -1 when nothing asks. */
  readonly chosen: number;
  readonly makes: readonly number[];
  readonly touches: readonly number[];
  readonly slips: readonly { slip: number; severity: number }[];
  readonly effect: readonly { meter: number; by: number }[];
  readonly reveals: readonly number[];
  readonly next: readonly { when: Test | undefined; to: string }[];
};

export type LinkedBeat = {
  readonly id: string;
  readonly visited: number;
  /** Its number among the beats with a budget; -1 when it has none. */
  readonly budget: number;
  readonly asks: number;
  readonly then: string;
  readonly says: readonly { when: Test | undefined; line: string }[];
  readonly replies: readonly LinkedReply[];
  readonly byId: ReadonlyMap<string, LinkedReply>;
};

/** A scenario and its routine with every id resolved once: the argument of everything that plays, scores or solves. */
export type Linked = {
  readonly scenario: Scenario;
  readonly routine: Routine;
  readonly beats: ReadonlyMap<string, LinkedBeat>;
  readonly ends: readonly { meter: number; at: number; above: boolean; in: string }[];
  /** The moves that count here, one bit each in the routine's order. */
  readonly counted: number;
  /** The counted moves without which no play reaches the benchmark. */
  readonly critical: number;
  /** The slips of severity 10 or more, by number. */
  readonly serious: readonly number[];
  /** What each fact counts for, and the shares of moves and facts: whole numbers, of which only the ratios count. */
  readonly worths: readonly number[];
  readonly share: { readonly routine: number; readonly facts: number };
  readonly budgets: number;
};

type Numbers = Record<
  'meters' | 'facts' | 'moves' | 'slips' | 'visited' | 'chosen',
  ReadonlyMap<string, number>
> & {
  /** The numbers of the remembered replies that have one id, each in a beat of its own. */
  readonly chosenBy: ReadonlyMap<string, readonly number[]>;
};

/** Resolves the ids of a scenario that has passed the shape checks; an unknown id is a programmer's error. */
export function linkScenario(scenario: Scenario, routine: Routine): Linked {
  const numbers = numberIds(scenario, routine);
  const counts = new Set(scenario.moves ?? routine.moves.map((move) => move.id));
  const bitsOf = (keep: (move: Routine['moves'][number]) => boolean): number =>
    routine.moves.reduce(
      (bits, move, index) => (counts.has(move.id) && keep(move) ? bits | (1 << index) : bits),
      0,
    );
  let budgets = 0;
  const beats = new Map<string, LinkedBeat>();
  for (const id of Object.keys(scenario.beats)) {
    const budget = scenario.beats[id]?.asks === undefined ? -1 : budgets++;
    beats.set(id, linkBeat(id, budget, scenario, routine, numbers));
  }
  return {
    scenario,
    routine,
    beats,
    ends: Object.values(scenario.meters).flatMap(({ ends }, meter) => (ends ? [{ meter, ...ends }] : [])),
    counted: bitsOf(() => true),
    critical: bitsOf((move) => move.critical),
    serious: Object.entries(routine.slips)
      .filter(([, slip]) => slip.severity >= SERIOUS)
      .map(([id]) => numberOf(numbers.slips, id)),
    worths: inWholeNumbers(Object.values(scenario.facts).map((fact) => fact.worth)),
    share: shareOf(routine),
    budgets,
  };
}

function shareOf({ share }: Routine): Linked['share'] {
  const [routine = 0, facts = 0] = inWholeNumbers([share.routine, share.facts]);
  return { routine, facts };
}

function numberIds(scenario: Scenario, routine: Routine): Numbers {
  const named = namedIn(scenario, 'slipped');
  const chosen = namedIn(scenario, 'chose');
  const remembered = Object.entries(scenario.beats).flatMap(([beat, { replies }]) =>
    replies.filter((reply) => reply.once || chosen.has(reply.id)).map(({ id }) => ({ beat, id })),
  );
  const slips = Object.entries(routine.slips).filter(
    ([id, { severity }]) => severity >= SERIOUS || named.has(id),
  );
  return {
    meters: number(Object.keys(scenario.meters)),
    facts: number(Object.keys(scenario.facts)),
    moves: number(routine.moves.map((move) => move.id)),
    slips: number(slips.map(([id]) => id)),
    visited: number([...namedIn(scenario, 'visited')]),
    chosen: number(remembered.map(({ beat, id }) => `${beat}/${id}`)),
    chosenBy: Map.groupBy(remembered.keys(), (index) => (remembered[index] as { id: string }).id),
  };
}

function number(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string): number {
  const found = numbers.get(id);
  if (found === undefined) throw new Error(`Nothing is called "${id}". Run the check before linking.`);
  return found;
}

function linkBeat(
  id: string,
  budget: number,
  scenario: Scenario,
  routine: Routine,
  numbers: Numbers,
): LinkedBeat {
  const beat = scenario.beats[id] as Scenario['beats'][string];
  const says = typeof beat.says === 'string' ? [{ line: beat.says }] : beat.says;
  const replies = beat.replies.map((reply) => linkReply(id, reply, routine, numbers));
  return {
    id,
    visited: numbers.visited.get(id) ?? -1,
    budget,
    asks: beat.asks ?? 0,
    then: beat.then ?? '',
    says: says.map((entry) => ({
      when: testOf('when' in entry ? entry.when : undefined, numbers),
      line: entry.line,
    })),
    replies,
    byId: new Map(replies.map((linked) => [linked.reply.id, linked])),
  };
}

function linkReply(beat: string, reply: Reply, routine: Routine, numbers: Numbers): LinkedReply {
  const next = typeof reply.next === 'string' ? [{ to: reply.next }] : reply.next;
  return {
    reply,
    when: testOf(reply.when, numbers),
    chosen: numbers.chosen.get(`${beat}/${reply.id}`) ?? -1,
    makes: reply.makes.map((move) => numberOf(numbers.moves, move)),
    touches: reply.touches.map((move) => numberOf(numbers.moves, move)),
    slips: reply.slips.map((slip) => ({
      slip: numbers.slips.get(slip) ?? -1,
      severity: routine.slips[slip]?.severity ?? 0,
    })),
    effect: Object.entries(reply.effect).map(([meter, by]) => ({
      meter: numberOf(numbers.meters, meter),
      by,
    })),
    reveals: reply.reveals.map((fact) => numberOf(numbers.facts, fact)),
    next: next.map((entry) => ({
      when: testOf('when' in entry ? entry.when : undefined, numbers),
      to: entry.to,
    })),
  };
}

function testOf(condition: Condition | undefined, numbers: Numbers): Test | undefined {
  if (!condition) return undefined;
  const tests: Test[] = [];
  const every = (entry: string | string[] | undefined, test: (id: string) => Test): void => {
    for (const id of listed(entry)) tests.push(test(id));
  };
  every(condition.knows, (id) => bit('facts', numberOf(numbers.facts, id)));
  every(condition.slipped, (id) => bit('slipped', numberOf(numbers.slips, id)));
  every(condition.visited, (id) => bit('visited', numberOf(numbers.visited, id)));
  every(condition.made, (id) => {
    const mask = 1 << numberOf(numbers.moves, id);
    return (state) => (state.made & mask) !== 0;
  });
  every(condition.chose, (id) => {
    const places = numbers.chosenBy.get(id) ?? [];
    return (state) => places.some((index) => hasBit(state.chosen, index));
  });
  for (const [meter, comparison] of Object.entries(condition)) {
    if (!(CONDITION_WORDS as readonly string[]).includes(meter))
      tests.push(meterTest(meter, comparison, numbers));
  }
  const parts = (list: Condition[] | undefined): Test[] =>
    (list ?? []).map((part) => testOf(part, numbers) as Test);
  tests.push(...parts(condition.all));
  const any = parts(condition.any);
  if (condition.any) tests.push((state) => any.some((test) => test(state)));
  const not = testOf(condition.not, numbers);
  if (not) tests.push((state) => !not(state));
  return (state) => tests.every((test) => test(state));
}

function bit(set: 'facts' | 'slipped' | 'visited', index: number): Test {
  return (state) => hasBit(state[set], index);
}

function meterTest(meter: string, comparison: unknown, numbers: Numbers): Test {
  const index = numberOf(numbers.meters, meter);
  const holds = compare(String(comparison));
  return (state) => holds(state.meters[index] as number);
}
