import type { Attempt } from '#domain/records/attempt.ts';
import type { Assignment } from './assignment.ts';
import { type KeptResult, type SaidTaken, sameName } from './kept.ts';

/**
 * A drill and how it stands: not played up to its target by its day, still open, or done; `plays` oldest first. `taken` is the day on
 * which whoever was asked for a lesson says they took it.
 */
export type Drill = {
  assignment: Assignment;
  state: 'late' | 'open' | 'done';
  plays: Attempt[];
  best: Attempt | undefined;
  taken: string | undefined;
};

/** So many drills somebody has open at a time. */
export const MOST_OPEN = 2;

const ORDER = ['late', 'open', 'done'];

/**
 * The drills, late ones first, then by their day. Only results that came to what they claim count towards a target; a lesson is done
 * when they say so.
 *
 * @param taken the lessons that were said to be taken, by the id of their drill
 * @param today the day it is, as `2026-11-27`
 */
export function drillsOf(
  assignments: readonly Assignment[],
  results: readonly KeptResult[],
  taken: ReadonlyMap<string, SaidTaken>,
  today: string,
): Drill[] {
  return assignments
    .map((assignment): Drill => {
      const plays = results
        .filter((result) => result.assignment === assignment.id && result.standing === 'true-to-claim')
        .map(({ attempt }) => attempt)
        .sort((one, other) => (one.finishedAt < other.finishedAt ? -1 : 1));
      const told = taken.get(assignment.id);
      const on = isOf(assignment, told) ? told.on : undefined;
      const done = on !== undefined || plays.some((play) => reached(assignment, play));
      const state = done ? 'done' : assignment.due < today ? 'late' : 'open';
      return { assignment, state, plays, best: longest(plays), taken: on };
    })
    .sort(
      (one, other) =>
        ORDER.indexOf(one.state) - ORDER.indexOf(other.state) ||
        (one.assignment.due < other.assignment.due ? -1 : 1),
    );
}

/** The drills that somebody has open. */
export function openOf(drills: readonly Drill[], name: string): Drill[] {
  return drills.filter(({ assignment, state }) => state !== 'done' && sameName(assignment.to, name));
}

function reached({ moves }: Assignment, { result }: Attempt): boolean {
  return moves === undefined ? result.benchmark : result.run.length >= moves;
}

/** Whether what was said is of the lesson that was asked for; a scene is not done on anybody's word. */
function isOf({ kind, target }: Assignment, told: SaidTaken | undefined): told is SaidTaken {
  return kind === 'lesson' && told?.lesson === target;
}

function longest(plays: readonly Attempt[]): Attempt | undefined {
  return plays.toSorted((one, other) => other.result.run.length - one.result.run.length)[0];
}
