import { FORMATS, type Format } from '#domain/session/format.ts';
import type { Drop } from '#domain/session/room.ts';

/** A card with the formats that it is good for. */
export type OfferedCard = Drop & { formats: readonly string[] };

/** A deck, with the whole of its routine for cards that are made on the spot. */
export type OfferedDeck = {
  id: string;
  title: string;
  about: string;
  moves: Drop['moves'];
  cards: OfferedCard[];
};

/** The lesson that drills a move. */
export type Drill = { move: string; moveTitle: string; title: string; href: string };

/** What there is to run a session with. */
export type Offer = {
  decks: OfferedDeck[];
  scenes: { id: string; title: string; buyer: string; about: string; brief: string }[];
  drills: Drill[];
};

/** The cards of a deck that are good for a format. */
export function cardsFor({ cards }: OfferedDeck, format: Format): OfferedCard[] {
  return cards.filter(({ formats }) => formats.includes(format));
}

/** How many cards a format deals. */
export function cardsIn(format: Format): number {
  return FORMATS[format].cards;
}
