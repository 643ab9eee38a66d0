import * as z from 'zod/mini';
import { atMost, day, name, text } from '#domain/records/words.ts';

/** A real call that a leader heard: entry of kind `call`. `moves` are those of a routine that were made in it. */
export const HeardCall = z.strictObject({
  who: text(60),
  on: day,
  competency: name,
  moves: z.array(name).check(atMost(40)),
  noticed: text(600),
  bright: z.boolean(),
});
export type HeardCall = z.infer<typeof HeardCall>;

/**
 * A claim that somebody was asked to show: entry of kind `shown`. Evidence is something a buyer did, so `seen` is empty while
 * nothing was shown, and `gap` is what is missing until then, by a day.
 */
export const ShownClaim = z.strictObject({
  who: text(60),
  claim: text(300),
  asked: text(300),
  seen: text(300),
  gap: text(300),
  by: day,
});
export type ShownClaim = z.infer<typeof ShownClaim>;

/** So many calls a leader hears in a month. */
export const CALLS_A_MONTH = 12;

/** The calls of the month that a day is in (`2026-11-27`). */
export function callsInMonth(calls: readonly HeardCall[], today: string): HeardCall[] {
  return calls.filter(({ on }) => on.slice(0, 7) === today.slice(0, 7));
}

/** Claims still to be shown first, the earliest due on top; then those that were, the latest on top. */
export function claimsInOrder<Claim extends ShownClaim>(claims: readonly Claim[]): Claim[] {
  const open = claims.filter(({ seen }) => seen === '').sort((one, other) => (one.by < other.by ? -1 : 1));
  const shown = claims.filter(({ seen }) => seen !== '').sort((one, other) => (one.by < other.by ? 1 : -1));
  return [...open, ...shown];
}
