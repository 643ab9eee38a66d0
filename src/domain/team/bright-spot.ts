import * as z from 'zod/mini';
import { instant, name, orNull, text } from '#domain/records/words.ts';

/** A move of a routine, with what it was called when somebody made it. */
export const Move = z.strictObject({ id: name, title: text(60) });
export type Move = z.infer<typeof Move>;

/**
 * A line that a team wants to have again: who said it, when, what it answered (a card of a session, the buyer of a scene, a real
 * call), and the move that it makes. Entry of kind `bright-spot`.
 */
export const BrightSpot = z.strictObject({
  line: text(600),
  who: orNull(text(60)),
  on: instant,
  card: z.strictObject({ id: name, who: text(200), says: text(600) }),
  move: orNull(Move),
  /** Whoever said it agreed: a line without that is kept nowhere. */
  consent: z.literal(true),
});
export type BrightSpot = z.infer<typeof BrightSpot>;
