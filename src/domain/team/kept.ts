import * as z from 'zod/mini';
import { Attempt } from '#domain/records/attempt.ts';
import { count, day, name, orNull, text, uuidv7 } from '#domain/records/words.ts';
import { TurnNote } from './parcel.ts';

/** Somebody whose plays and drills this device knows: entry of kind `person`. Plays are theirs by this name. */
export const Person = z.strictObject({
  name: text(60),
  /** Deals open at the moment; null while nobody has said. */
  deals: orNull(count),
});
export type Person = z.infer<typeof Person>;

/** What whoever uses this device is called by others: entry of kind `own-name`. */
export const OwnName = z.strictObject({ name: text(60) });

/**
 * A play that came from somebody, under its own id: entry of kind `received`. `standing` is what it was worth when it came, because
 * a scene that changes later takes nothing back from a play that was checked.
 */
export const KeptResult = z.strictObject({
  by: text(60),
  assignment: orNull(uuidv7),
  attempt: Attempt,
  standing: z.literal(['true-to-claim', 'other-result', 'scene-changed', 'no-scene']),
});
export type KeptResult = z.infer<typeof KeptResult>;

/**
 * A lesson that somebody says they took, and on which day, under the id of the drill that asked for it: entry of kind `taken`. What
 * they wrote in it stays with them, so nothing here can be checked.
 */
export const SaidTaken = z.strictObject({ by: text(60), lesson: name, on: day });
export type SaidTaken = z.infer<typeof SaidTaken>;

/** Notes on a play, under its id: entry of kind `notes`, on the device of whoever wrote them and on that of whose play it is. */
export const KeptNotes = z.strictObject({ by: text(60), notes: z.array(TurnNote) });
export type KeptNotes = z.infer<typeof KeptNotes>;

/** Whether two names are one person's: letters count, their case and the blanks around them do not. */
export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
