import * as z from 'zod/mini';
import { name } from '#domain/records/words.ts';
import type { BrightSpot } from '#domain/team/bright-spot.ts';
import type { Drop } from './room.ts';

/** That a bright spot is a card of a deck too. Entry of kind `card`, under the id of the spot. */
export const MadeCard = z.strictObject({ deck: name });
export type MadeCard = z.infer<typeof MadeCard>;

/** So many characters of the buyer's words and the line together can be read from the back of a room. */
const MOST = 400;

/** Why a bright spot is no card yet: nobody is answered in it, no deck has its move, or it is too long for a stage. */
export type NoCard = 'no-words' | 'no-move' | 'too-long';

/** The deck that a bright spot makes a card of: the one whose routine has its move. */
export function deckFor<Deck extends Pick<Drop, 'moves'>>(
  { line, card, move }: BrightSpot,
  decks: readonly Deck[],
): Deck | NoCard {
  const deck = decks.find(({ moves }) =>
    moves.some(({ id, title }) => id === move?.id && title === move.title),
  );
  if (!deck) return 'no-move';
  if (card.says === '') return 'no-words';
  return card.says.length + line.length > MOST ? 'too-long' : deck;
}

/** The card that a bright spot makes: the same words to answer, by another line than the one that was kept. */
export function dropOfSpot(id: string, { line, who, card }: BrightSpot, moves: Drop['moves']): Drop {
  const moment = `${who ?? 'One of us'} answered: “${line}” Make the same move in other words.`;
  return { id: `spot/${id}`, who: card.who, moment, says: card.says, moves };
}
