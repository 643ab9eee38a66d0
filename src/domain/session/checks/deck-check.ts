import type { Read } from '#domain/course/read.ts';
import type { Check, Finding } from '#domain/scenario/checks/check.ts';
import type { Routine } from '#domain/scenario/routine.ts';
import type { Card, Deck } from '../card.ts';

/** A deck as the checks see it: its shape and its references are sound. */
export type DeckSubject = Read<Deck> & { routine: Routine };

/** One rule about decks: a file in this folder, listed in `all.ts`. It sees the decks that come before, by file name. */
export type DeckCheck = Omit<Check, 'find'> & {
  readonly find: (deck: DeckSubject, earlier: readonly DeckSubject[]) => Finding[];
};

/** A card with the place where it stands. */
export type PlacedCard = { deck: string; id: string; card: Card };

/** Every card of some decks, in file order. */
export function cardsOf(decks: readonly DeckSubject[]): PlacedCard[] {
  return decks.flatMap(({ id: deck, value }) =>
    Object.entries(value.cards).map(([id, card]) => ({ deck, id, card })),
  );
}

/** How a message names a card that stands elsewhere. */
export function nameIn(deck: DeckSubject, { id, deck: at }: PlacedCard): string {
  return at === deck.id ? `"${id}"` : `"${id}" of the deck "${at}"`;
}
