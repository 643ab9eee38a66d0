import { FORMATS, type Format } from '#domain/session/format.ts';
import type { Drop } from '#domain/session/room.ts';

/** A card with the formats that it is good for. */
export type OfferedCard = Drop & { formats: readonly string[] };

/** A deck, with the whole of its routine for cards that are made on the spot. */
export type OfferedDeck = {
  id: string;
  title: string;
  competency: string;
  about: string;
  moves: Drop['moves'];
  cards: OfferedCard[];
};

/** What drills a move: the scene that asks it most, and the lesson on it. */
export type Drill = {
  move: string;
  moveTitle: string;
  scene: { id: string; title: string } | undefined;
  lesson: { title: string; href: string } | undefined;
};

/** What there is to run a session with. */
export type Offer = {
  decks: OfferedDeck[];
  scenes: { id: string; title: string; buyer: string; competency: string; about: string; brief: string }[];
  drills: Drill[];
};

/** The same with the decks and the scenes of a competency before all others. */
export function startingWith(competency: string | undefined, offer: Offer): Offer {
  const first = <One extends { competency: string }>(all: readonly One[]): One[] =>
    all.toSorted(
      (one, other) => Number(other.competency === competency) - Number(one.competency === competency),
    );
  return { ...offer, decks: first(offer.decks), scenes: first(offer.scenes) };
}

/** The cards of a deck that are good for a format. */
export function cardsFor({ cards }: OfferedDeck, format: Format): OfferedCard[] {
  return cards.filter(({ formats }) => formats.includes(format));
}

/** How many cards a format deals. */
export function cardsIn(format: Format): number {
  return FORMATS[format].cards;
}
