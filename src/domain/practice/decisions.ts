import type { Played } from '#domain/records/attempt.ts';
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
    ...attempts.map((attempt) => ({ id: attempt.id, at: attempt.finishedAt, attempt })),
    ...decided.map((answered) => ({ id: answered.id, at: answered.at, answered })),
  ].sort(byTime);
  const missed = new Map<string, Missed>();
  const named = naming();
  for (const sitting of sittings) {
    const answers =
      'attempt' in sitting
        ? answersIn(sitting.attempt, moments, missed, named)
        : answerTo(sitting.answered, moments, missed);
    if (answers.length === 0) continue;
    const day = dayOf(sitting.at, weekStart);
    for (const answer of answers) take(missed, answer, day, gaps);
  }
  return [...missed.values()].sort(byPressure);
}

/** One name for a decision. */
export function keyOf({ scene, beat, move }: Decision): string {
  return `${scene}/${beat}/${move ?? ''}`;
}

/** A line beside the moment in which it was said. */
export type Line = { moment: Moment; turn: number; right: boolean; sure: Decided['sure'] | undefined };

/** The lines of a play that are its own and can be judged today; those taken over from another play belong to that. */
export function judged({ scenario, choices, from }: Played, moments: MomentsOf): Line[] {
  const lines: Line[] = [];
  const scene = moments.get(scenario.id) ?? [];
  const first = from?.choices ?? 0;
  let moment = scene[0];
  for (let turn = 0; moment && turn < choices.length; turn += 1) {
    const { beat, reply, sure } = choices[turn] as Played['choices'][number];
    const said = replyAt(moment, reply);
    if (!said) break;
    if (beat === moment.beat && turn >= first)
      lines.push({ moment, turn, right: said.cost !== 'miss', sure });
    moment = said.to === undefined ? undefined : scene[said.to];
  }
  return lines;
}

type Named = { decision: Decision; key: string };
type Answer = Named & { right: boolean; certain: boolean; after: readonly string[] | undefined };

/** The answers of a play that change the set: those that are wrong, or to a decision in it. */
function answersIn(
  attempt: Played,
  moments: MomentsOf,
  missed: ReadonlyMap<string, Missed>,
  named: ReturnType<typeof naming>,
): Answer[] {
  const scene = attempt.scenario.id;
  return judged(attempt, moments).flatMap(({ moment, turn, right, sure }) => {
    const { decision, key } = named(scene, moment);
    if (right && !missed.has(key)) return [];
    const after = right ? undefined : attempt.choices.slice(0, turn).map(({ reply }) => reply);
    return [{ decision, key, right, certain: sure === 'certain', after }];
  });
}

function answerTo(answered: Answered, moments: MomentsOf, missed: ReadonlyMap<string, Missed>): Answer[] {
  const moment = follow(moments.get(answered.scenario.id) ?? [], answered.after)[answered.after.length];
  const said = moment && replyAt(moment, answered.reply);
  if (!said) return [];
  const { missed: decision, sure } = answered;
  const key = keyOf(decision);
  const known = missed.get(key);
  const here = decision.scene === answered.scenario.id ? answered.after : undefined;
  return [
    { decision, key, right: said.cost !== 'miss', certain: sure === 'certain', after: known?.after ?? here },
  ];
}

/** Names the decisions of a scene, each of them once. */
function naming(): (scene: string, moment: Moment) => Named {
  const names = new Map<string, Map<Moment, Named>>();
  return (scene, moment) => {
    const here = names.get(scene) ?? new Map<Moment, Named>();
    names.set(scene, here);
    const named = here.get(moment) ?? nameOf(scene, moment);
    here.set(moment, named);
    return named;
  };
}

function nameOf(scene: string, { beat, move }: Moment): Named {
  const decision = { scene, beat, ...(move !== undefined && { move }) };
  return { decision, key: keyOf(decision) };
}

/** What one answer does to the set. */
function take(missed: Map<string, Missed>, answer: Answer, day: number, gaps: readonly number[]): void {
  const { decision, key, right, certain, after } = answer;
  const known = missed.get(key);
  const again = (rights: number): number => day + (gaps[rights] as number);
  if (!right) {
    if (after) missed.set(key, { ...decision, after, certain, rights: 0, last: day, due: again(0) });
  } else if (known && day > known.last) {
    const rights = known.rights + 1;
    if (rights === RIGHT_DAYS) missed.delete(key);
    else missed.set(key, { ...known, certain: false, rights, last: day, due: again(rights) });
  }
}

function byTime(one: { at: string; id: string }, other: { at: string; id: string }): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function byPressure(one: Missed, other: Missed): number {
  const by = Number(other.certain) - Number(one.certain) || one.due - other.due;
  return by || (keyOf(one) < keyOf(other) ? -1 : 1);
}
