import * as z from 'zod/mini';
import type { Phase } from './format.ts';
import { type Plan, Room, roomOf } from './room.ts';

const PHASES = [
  ...(['reading', 'thinking', 'propping', 'proppingUp', 'proving', 'scoring', 'keeping'] as const),
  ...(['choosing', 'revealing', 'arguing', 'committing', 'hearing', 'intending'] as const),
] satisfies Phase[];

/**
 * A room under way, as windows hand it to each other: where its machine stands, what is in it, and whether the stage shows what to
 * listen for. A `closed` one is over.
 */
export const Live = z.strictObject({
  at: z.literal(['lobby', ...PHASES, 'wrapping', 'closed']),
  room: Room,
  hints: z.boolean(),
});
export type Live = z.infer<typeof Live>;

/** A room that has just been set up. */
export function opened(plan: Plan): Live {
  return { at: 'lobby', room: roomOf(plan), hints: true };
}

/** The phase of the round under way, if there is one. */
export function phaseOf({ at }: Pick<Live, 'at'>): Phase | undefined {
  return at === 'lobby' || at === 'wrapping' || at === 'closed' ? undefined : at;
}
