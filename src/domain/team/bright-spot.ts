import * as z from 'zod/mini';
import { day, name, orNull, text } from '#domain/records/words.ts';

/**
 * A line that somebody really said and that is worth having again: entry of kind `bright-spot`. It leaves the device only with
 * the leave of who said it. Its routine and its move are named by the authors' ids; once one is renamed, the line is still in the
 * library and stands beside no move.
 */
export const BrightSpot = z.strictObject({
  line: text(600),
  who: text(60),
  on: day,
  where: z.literal(['session', 'play', 'call']),
  /** What the line answered: the buyer's words. */
  answers: text(600),
  competency: name,
  move: orNull(name),
  consent: z.boolean(),
});
export type BrightSpot = z.infer<typeof BrightSpot>;

/** The bright spots that may be handed on. */
export function shareable<Spot extends Pick<BrightSpot, 'consent'>>(spots: readonly Spot[]): Spot[] {
  return spots.filter(({ consent }) => consent);
}

/** The bright spots in which every word of a search occurs: in the line, what it answered, who said it, or its move. */
export function spotsWith<Spot extends BrightSpot>(spots: readonly Spot[], search: string): Spot[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return spots.filter(({ line, answers, who, move, competency }) => {
    const all = [line, answers, who, move ?? '', competency].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
