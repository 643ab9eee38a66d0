import type { Choice, Played, Sure } from '#domain/records/attempt.ts';
import type { Decided } from '#domain/records/worksheet.ts';
import { dayOf } from './days.ts';
import { follow, type Moment, type Moments, replyAt } from './moments.ts';

/** A decision: at this beat of this scene, the best reply makes this move. */
export type Decision = Decided['missed'];

/** A decision that was made by itself, with when it was. */
export type Answered = Decided & { id: string; at: string };

/** What decisions are read from: finished plays, and decisions that were made by themselves. */
export type Practised = { attempts: readonly Played[]; decided: readonly Answered[] };

/** The scenes of today's course, by id, as far as they are at hand. */
export type MomentsOf = ReadonlyMap<string, Moments>;

/** A decision that was got wrong and is not out of the set yet. */
export type Missed = Decision & {
  /** The replies before it in the play in which it was last missed. */
  after: readonly string[];
  /** Whether the learner was certain of the wrong reply, and has not been right since. */
  certain: boolean;
  /** On how many separate days it has been right since. */
  rights: number;
  /** The day on which it was last answered, and the day on which it is due. */
  last: number;
  due: number;
};

/** Right on so many separate days, and a decision leaves the set. */
const RIGHT_DAYS = 3;

/**
 * The decisions that were missed, the most pressing first: those that the learner was certain of, then by the day they
 * are due. The order in which plays arrived makes no difference. What a scene no longer holds is left out.
 *
 * @param gaps days until a missed decision is due: after the miss, after one right day, after two
 */
export function missedDecisions(
  { attempts, decided }: Practised,
  moments: MomentsOf,
  gaps: readonly number[],
  weekStart: string,
): Missed[] {
  const sittings = [
    ...attempts.map((attempt) => ({ id: attempt.id, at: attempt.finishedAt, attempt, answered: undefined })),
    ...decided.map((answered) => ({ id: answered.id, at: answered.at, attempt: undefined, answered })),
  ].sort(byTime);
  const set = missedSet(gaps);
  const nameOf = naming();
  for (const { at, attempt, answered } of sittings) {
    const day = dayOf(at, weekStart);
    if (answered) takeAnswer(set, answered, moments, day);
    if (!attempt) continue;
    const { scenario, choices } = attempt;
    eachJudged(attempt, moments, (moment, turn, right) => {
      const { decision, key } = nameOf(scenario.id, moment);
      if (right) set.right(key, day);
      else set.miss(key, decision, choices[turn]?.sure, () => repliesOf(choices.slice(0, turn)), day);
    });
  }
  return set.all().sort(byPressure);
}

/** One name for a decision. */
export function keyOf({ scene, beat, move }: Decision): string {
  return `${scene}/${beat}/${move ?? ''}`;
}

/** Goes through the lines of a play that are its own and can be judged today; those taken over belong to another play. */
export function eachJudged(
  { scenario, choices, from }: Played,
  moments: MomentsOf,
  visit: (moment: Moment, turn: number, right: boolean) => void,
): void {
  const scene = moments.get(scenario.id) ?? [];
  const first = from?.choices ?? 0;
  let moment = scene[0];
  for (let turn = 0; moment && turn < choices.length; turn += 1) {
    const { beat, reply } = choices[turn] as Choice;
    const said = replyAt(moment, reply);
    if (!said) return;
    if (beat === moment.beat && turn >= first) visit(moment, turn, said.cost !== 'miss');
    moment = said.to === undefined ? undefined : scene[said.to];
  }
}

function takeAnswer(set: MissedSet, answered: Answered, moments: MomentsOf, day: number): void {
  const { scenario, after, reply, sure, missed } = answered;
  const moment = follow(moments.get(scenario.id) ?? [], after)[after.length];
  const said = moment && replyAt(moment, reply);
  if (!said) return;
  const key = keyOf(missed);
  const before = set.beforeOf(key) ?? (missed.scene === scenario.id ? () => after : undefined);
  if (said.cost !== 'miss') set.right(key, day);
  else if (before) set.miss(key, missed, sure, before, day);
}

/** The replies before a decision; looked up at the end, because most misses are overtaken by a later one. */
type Before = () => readonly string[];
type MissedSet = ReturnType<typeof missedSet>;

/** The decisions that were missed and are not out of the set yet, and what one answer does to them. */
function missedSet(gaps: readonly number[]) {
  const set = new Map<
    string,
    Omit<Missed, keyof Decision | 'after'> & { decision: Decision; before: Before }
  >();
  const due = (day: number, rights: number): number => day + (gaps[rights] as number);
  return {
    miss(key: string, decision: Decision, sure: Sure | undefined, before: Before, last: number) {
      set.set(key, { decision, before, certain: sure === 'certain', rights: 0, last, due: due(last, 0) });
    },
    right(key: string, day: number) {
      const known = set.get(key);
      if (!known || day <= known.last) return;
      const rights = known.rights + 1;
      if (rights === RIGHT_DAYS) set.delete(key);
      else set.set(key, { ...known, certain: false, rights, last: day, due: due(day, rights) });
    },
    beforeOf: (key: string) => set.get(key)?.before,
    all: (): Missed[] =>
      [...set.values()].map(({ decision, before, ...rest }) => ({ ...decision, after: before(), ...rest })),
  };
}

type Named = { decision: Decision; key: string };

/** Names the decision of a moment, and remembers it. */
function naming(): (scene: string, moment: Moment) => Named {
  const names = new Map<Moment, Named>();
  return (scene, moment) => {
    const known = names.get(moment);
    if (known?.decision.scene === scene) return known;
    const { beat, move } = moment;
    const decision = { scene, beat, ...(move !== undefined && { move }) };
    const named = { decision, key: keyOf(decision) };
    names.set(moment, named);
    return named;
  };
}

function repliesOf(choices: readonly Choice[]): string[] {
  return choices.map(({ reply }) => reply);
}

function byTime(one: { at: string; id: string }, other: { at: string; id: string }): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function byPressure(one: Missed, other: Missed): number {
  const by = Number(other.certain) - Number(one.certain) || one.due - other.due;
  return by || (keyOf(one) < keyOf(other) ? -1 : 1);
}
