import * as z from 'zod/mini';
import { count, orNull } from '#domain/records/words.ts';

/**
 * A soft clock: how long it was given, how long it ran before it was last started, and when that was; all in milliseconds. It
 * rings nothing and ends nothing, so that whoever shows it can be closed and opened again without its jumping.
 */
export const Clock = z.strictObject({ given: count, ran: count, since: orNull(count) });
export type Clock = z.infer<typeof Clock>;

/** A clock that starts now. */
export function started(seconds: number, at: number): Clock {
  return { given: seconds * 1000, ran: 0, since: at };
}

/** The clock, standing still. */
export function paused(clock: Clock, at: number): Clock {
  return { ...clock, ran: ranUntil(clock, at), since: null };
}

/** The clock, going on from where it stood. */
export function resumed(clock: Clock, at: number): Clock {
  return clock.since === null ? { ...clock, since: at } : clock;
}

/** The clock with more time on it; one that had run out gets these seconds from now on. */
export function extended(clock: Clock, seconds: number, at: number): Clock {
  const given = Math.max(clock.given, ranUntil(clock, at)) + seconds * 1000;
  return { ...clock, given };
}

/** The whole seconds that are left, 0 once they are used up. A clock that was set back does not make them grow. */
export function secondsLeft(clock: Clock, at: number): number {
  return Math.max(0, Math.ceil((clock.given - ranUntil(clock, at)) / 1000));
}

function ranUntil({ ran, since }: Clock, at: number): number {
  return since === null ? ran : ran + Math.max(0, at - since);
}
