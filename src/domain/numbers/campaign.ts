import * as z from 'zod/mini';
import { between, count, day, name, orNull, text } from '#domain/records/words.ts';
import { differenceOf, type Interval, type Share } from './interval.ts';

/** So many of so many, in a period. */
const Counted = z
  .strictObject({ made: count, of: count, from: day, to: day })
  .check(z.refine(({ made, of, from, to }) => made <= of && from <= to));
export type Counted = z.infer<typeof Counted>;

/*
 * A campaign: one competency, trained by some people for some weeks, to move one ratio. `step` says in words what was counted,
 * so that the counts after are of the same things as the counts before. It is stored when it starts and once more when it ends;
 * an author who renames a lesson or a scene takes it out of the weeks still to come, and the verdict stands.
 */
export const Campaign = z.strictObject({
  competency: name,
  routine: name,
  people: z.array(text(60)).check(between(1, 500)),
  starts: day,
  weeks: z.number().check(z.refine((weeks) => Number.isInteger(weeks) && weeks >= 1 && weeks <= 12)),
  lessons: z.array(name),
  scenes: z.array(name),
  /** Moves in a row that a play is to reach. */
  moves: count,
  step: z.strictObject({ from: text(60), to: text(60) }),
  before: Counted,
  check: day,
  /** What was counted at the end; null when it was given up without counting. */
  after: z.optional(orNull(Counted)),
});
export type Campaign = z.infer<typeof Campaign>;

/** What a campaign came to. */
export type Verdict = {
  verdict: 'improved' | 'cannot-tell-yet' | 'worse';
  /** How much larger the ratio is after than before, −1 to 1, and the 95 % range of that. */
  change: number;
  range: Interval;
};

/** The campaign that is under way, if one is: there is never more than one. */
export function liveOf(campaigns: readonly Campaign[]): Campaign | undefined {
  return campaigns.find(({ after }) => after === undefined);
}

/** The part of a campaign that falls into one of its weeks, from 0: one lesson and one scene, each list taken up in turn. */
export function partOf(
  { lessons, scenes, weeks }: Campaign,
  week: number,
): { lesson?: string; scene?: string } {
  if (week < 0 || week >= weeks) return {};
  const lesson = lessons[week];
  const scene = scenes[week % Math.max(1, scenes.length)];
  return { ...(lesson && { lesson }), ...(scene && { scene }) };
}

/** Says whether a ratio has moved: improved or worse only where the whole range of the difference is on one side of nothing. */
export function verdictOf(before: Share, after: Share): Verdict {
  const range = differenceOf(before, after);
  const share = ({ made, of }: Share): number => (of === 0 ? 0 : made / of);
  const verdict = range.low > 0 ? 'improved' : range.high < 0 ? 'worse' : 'cannot-tell-yet';
  return { verdict, change: share(after) - share(before), range };
}
