import * as z from 'zod/mini';
import { text } from '#domain/records/words.ts';
import type { Phase } from './format.ts';
import { type Plan, Room, roomOf } from './room.ts';

const PHASES = [
  ...(['reading', 'thinking', 'propping', 'proppingUp', 'proving', 'scoring', 'keeping'] as const),
  ...(['choosing', 'revealing', 'arguing', 'committing', 'hearing', 'intending'] as const),
] satisfies Phase[];

/** A scene for everybody in the room: what it is called, and the link that asks for it. */
const RoomDrill = z.strictObject({ title: text(200), link: text(2000) });
export type RoomDrill = z.infer<typeof RoomDrill>;

/**
 * A room under way, as windows hand it to each other: where its machine stands, what is in it, whether the stage shows what to
 * listen for, and the drill that it shows in the end. A `closed` one is over.
 */
export const Live = z.strictObject({
  at: z.literal(['lobby', ...PHASES, 'wrapping', 'closed']),
  room: Room,
  hints: z.boolean(),
  drill: z.optional(RoomDrill),
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
