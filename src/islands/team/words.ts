import { capital, count } from '#domain/debrief/words.ts';
import type { Tier } from '#domain/practice/tiers.ts';
import type { Assignment } from '#domain/team/assignment.ts';
import type { Capacity } from '#domain/team/capacity.ts';
import type { Comparison, Rate } from '#domain/team/compare.ts';
import { LEAST_PEOPLE, LEAST_PLAYS } from '#domain/team/compare.ts';
import type { Drill } from '#domain/team/drills.ts';
import type { Row, SharedGap } from '#domain/team/heat.ts';
import type { SaidTaken } from '#domain/team/kept.ts';
import type { Arrival } from '#state/team.ts';
import type { Catalogue } from '../week/catalogue.ts';

/** What the tiers of the heat map are called, and the class of their cells. */
export const TIER_WORDS: Record<Tier, { class: string; words: string }> = {
  A: { class: 'a', words: 'at benchmark' },
  B: { class: 'b', words: 'one move short' },
  C: { class: 'c', words: 'start here' },
  '–': { class: 'n', words: 'too few plays to say' },
};

/** The finding of a team in words: how many people, one move to coach. */
export function finding(rows: readonly Row[], gap: SharedGap | undefined): string {
  if (rows.length === 0) return 'Nobody is on this team yet';
  if (rows.every(({ member }) => member.attempts.length === 0)) return 'Nobody has sent a play yet';
  if (!gap) return 'Nobody leaves a move out';
  return `${capital(count(gap.people.length))} ${gap.people.length === 1 ? 'person' : 'people'}, one move to coach`;
}

/** What is behind the finding, and what to do first. */
export function lead(rows: readonly Row[], gap: SharedGap | undefined, title: string): string {
  if (rows.length === 0)
    return 'Add the people you lead, then assign a drill. They send what they played back to you.';
  if (rows.every(({ member }) => member.attempts.length === 0))
    return 'Assign a drill. What somebody plays for it, and sends, stands here; practice stays with them.';
  if (!gap) return 'In the benchmark plays that you were sent, every move was made.';
  const leave =
    gap.people.length === 1
      ? `${gap.people[0]} leaves`
      : `${capital(count(gap.people.length))} of ${count(gap.of)} leave`;
  return `${leave} out “${gap.title}” most, in ${title.toLowerCase()}. Watch one attempt before you assign another.`;
}

/** A run with what it is out of: "3 of 6". */
export function runOf(run: number, of: number | undefined): string {
  return `${run} of ${of ?? '?'}`;
}

/** What a target is called: "5 of 6", or the lesson. */
export function targetOf({ kind, moves, target }: Assignment, { scenes }: Catalogue): string {
  if (kind === 'lesson') return 'A lesson.';
  const scene = scenes.find(({ id }) => id === target);
  return `Target ${moves ?? scene?.moves ?? '?'} of ${scene?.of ?? '?'}.`;
}

/** How far a drill has come. */
export function drillWords({ assignment, plays, best }: Drill): string {
  if (assignment.kind === 'lesson') return 'Not taken yet, or not said.';
  if (!best) return 'Not played yet.';
  return `Best ${best.result.run.length}, ${plays.length === 1 ? 'one play' : `${count(plays.length)} plays`} sent.`;
}

/** What a drill is for, in quotation marks where somebody says it. */
export function drillTitle({ kind, target }: Assignment, { scenes, lessons }: Catalogue): string {
  if (kind === 'lesson') return lessons.find(({ id }) => id === target)?.title ?? target;
  return `“${scenes.find(({ id }) => id === target)?.title ?? target}”`;
}

/** A day as a list has it: "Thu 26 Nov". */
export function shortDay(day: string): string {
  const date = new Date(day.length === 10 ? `${day}T12:00:00` : day);
  return date.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
}

/** Why a comparison is not made. */
export function withheldWords(why: Extract<Comparison, { withheld: string }>['withheld']): string {
  switch (why) {
    case 'people':
      return `Withheld: fewer than ${LEAST_PEOPLE} people have played, and it would be about somebody.`;
    case 'plays':
      return `Withheld: one side has fewer than ${LEAST_PLAYS} plays.`;
    case 'nobody-at-benchmark':
      return 'Nobody is at benchmark yet, so there is nobody to compare with.';
    case 'everybody-at-benchmark':
      return 'Everybody is at benchmark.';
  }
}

/** How often a move was made: "9 of 12". */
export function rateWords({ made, of }: Rate): string {
  return `${made} of ${of}, ${Math.round((100 * made) / Math.max(1, of))}%`;
}

/** Whether somebody has room. */
export function capacityWords({ capacity, by }: Capacity): string {
  if (capacity === 'over') return `Over by ${by}`;
  if (capacity === 'room') return `Room for ${by}`;
  return by === 0 ? 'Filled' : `Filled, room for ${by} more`;
}

/** What came of opening a play. */
export function arrivalWords(arrival: Arrival, { scenes }: Catalogue): string {
  const scene = scenes.find(({ id }) => id === arrival.scene);
  const play = `${arrival.by}, “${scene?.title ?? arrival.scene}”`;
  switch (arrival.standing) {
    case 'true-to-claim':
      return `${play}: ${runOf(arrival.claimed.run.length, scene?.of)}, played again and the same.`;
    case 'other-result':
      return arrival.real
        ? `${play} claims ${runOf(arrival.claimed.run.length, scene?.of)}, and its lines come to ${arrival.real.run.length}. It is kept and not counted.`
        : `${play} claims ${runOf(arrival.claimed.run.length, scene?.of)}, and its lines cannot be said in this scene. It is kept and not counted.`;
    case 'scene-changed':
      return `${play}: the scene has changed since, so it could not be checked. It is kept and not counted.`;
    case 'no-scene':
      return `${play}: this course has no such scene. It is kept and not counted.`;
    case 'here-already':
      return `${play} is here already, and counts once.`;
    case 'unreachable':
      return `${play}: the scene did not load, so nothing was kept. Open it again when you are online.`;
  }
}

/** What came of opening word that a lesson was taken. */
export function takenWords(
  { by, lesson, on, here }: SaidTaken & { here: boolean },
  { lessons }: Catalogue,
): string {
  const taken = `${by}, ${lessons.find(({ id }) => id === lesson)?.title ?? lesson}`;
  return here
    ? `${taken} is here already, and counts once.`
    : `${taken}: ${saidTaken(on)}. A lesson cannot be played again, so this is their word.`;
}

/** That a lesson was taken, as the word it is: "says it was taken on Thu 26 Nov". */
export function saidTaken(on: string): string {
  return `says it was taken on ${shortDay(on)}`;
}

const THURSDAY = 4;

/** The day a drill is due where nobody says another: the first Thursday after this day. */
export function nextThursday(today: string): string {
  const date = new Date(`${today}T12:00:00`);
  date.setDate(date.getDate() + 1 + ((THURSDAY - date.getDay() + 6) % 7));
  return date.toLocaleDateString('sv-SE');
}
