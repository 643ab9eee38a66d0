import { FORMATS, type Format } from '#domain/session/format.ts';
import { deckFor, dropOfSpot, type MadeCard } from '#domain/session/made-card.ts';
import type { Drop } from '#domain/session/room.ts';
import type { SpotById } from '#domain/team/spots-file.ts';

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
  /** The moves of a value story, which an anecdote is listened to for. */
  story: Drop['moves'];
};

/** The same with the decks and the scenes of a competency before all others. */
export function startingWith(competency: string | undefined, offer: Offer): Offer {
  const first = <One extends { competency: string }>(all: readonly One[]): One[] =>
    all.toSorted(
      (one, other) => Number(other.competency === competency) - Number(one.competency === competency),
    );
  return { ...offer, decks: first(offer.decks), scenes: first(offer.scenes) };
}

/** The same with the cards that were made of bright spots on this device, as long as each still fits into its deck. */
export function withMade(made: readonly (SpotById & MadeCard)[], offer: Offer): Offer {
  const decks = offer.decks.map((deck) => {
    const own = made.filter(({ spot, deck: id }) => id === deck.id && deckFor(spot, [deck]) === deck);
    return { ...deck, cards: [...deck.cards, ...own.map((spot) => cardFrom(spot, deck))] };
  });
  return { ...offer, decks };
}

/** A bright spot of a shipped card listens for what that card listens for; others for the whole routine. */
function cardFrom({ id, spot }: SpotById, { cards, moves }: OfferedDeck): OfferedCard {
  const shipped = cards.find((card) => card.id === spot.card.id);
  const formats = shipped?.formats ?? ['drop-and-prop', 'relay', 'huddle'];
  return { ...dropOfSpot(id, spot, shipped?.moves ?? moves), formats };
}

/** The cards of a deck that are good for a format. */
export function cardsFor({ cards }: OfferedDeck, format: Format): OfferedCard[] {
  return cards.filter(({ formats }) => formats.includes(format));
}

/** How many cards a format deals. */
export function cardsIn(format: Format): number {
  return FORMATS[format].cards;
}

/** The deck that is chosen before anybody chooses: the campaign's, for anecdotes the one of stories, else the first with such cards. */
export function deckFirst(
  { decks, story }: Offer,
  format: Format,
  campaign: string | undefined,
): OfferedDeck | undefined {
  const having = decks.filter((deck) => cardsFor(deck, format).length > 0);
  const ofCampaign = having.find(({ competency }) => competency === campaign);
  const ofStories = having.find(({ moves }) => moves[0] !== undefined && moves[0].id === story[0]?.id);
  return ofCampaign ?? (format === 'anecdote' ? ofStories : undefined) ?? having[0];
}
