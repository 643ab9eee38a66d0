import { newSeed } from '#adapters/browser/id.ts';
import { draw } from '#domain/session/draw.ts';
import type { Format } from '#domain/session/format.ts';
import type { Drop, Plan, Room } from '#domain/session/room.ts';
import { namesIn } from '#domain/session/team.ts';
import { loadTeam } from '#state/live-room.ts';
import { cardsFor, cardsIn, type Offer, type OfferedCard, type OfferedDeck } from './offer.ts';

/** What the form of the set-up says. */
export function planFrom(form: FormData, offer: Offer): Plan {
  const word = (field: string): string => String(form.get(field) ?? '').trim();
  const format = word('format') as Format;
  const seed = newSeed();
  return {
    format,
    people: namesIn(word('people')),
    cards: format === 'scene' ? sceneIn(offer, word('scene')) : cardsOf(form, offer, format, seed),
    seconds: Number(word('seconds')),
    first: word('first') === 'volunteers' ? 'volunteers' : 'random',
    seed,
  };
}

/** A huddle of the team that met last, with one card: of the campaign where it has any, of any deck otherwise. */
export function huddle(offer: Offer, campaign: string | undefined): Plan {
  const seed = newSeed();
  const { people, lately } = loadTeam();
  const cardsOn = (decks: Offer['decks']): OfferedCard[] => decks.flatMap((deck) => cardsFor(deck, 'huddle'));
  const own = cardsOn(offer.decks.filter(({ competency }) => competency === campaign));
  const cards = own.length > 0 ? own : cardsOn(offer.decks);
  const drawn = draw(cards, cardsIn('huddle'), seed, lately).map(dealtIn('huddle', offer));
  return { format: 'huddle', people, cards: drawn, seconds: 90, first: 'random', seed };
}

/** The cards that could come for one that was drawn: of its own deck, or where it has none, of any that this room draws from. */
export function othersFor(
  { id: drawn }: Drop,
  { cards, format }: Pick<Room, 'cards' | 'format'>,
  offer: Offer,
): Drop[] {
  const { decks } = offer;
  const there = cards.map(({ id }) => id);
  const holding = (ids: string[]): OfferedDeck[] =>
    decks.filter((deck) => deck.cards.some(({ id }) => ids.includes(id)));
  const own = holding([drawn]);
  return (own.length > 0 ? own : holding(there))
    .flatMap((deck) => cardsFor(deck, format))
    .filter(({ id }) => !there.includes(id))
    .map(dealtIn(format, offer));
}

/** One of some cards by chance, of those that the team has not had lately. */
export function drawOne(cards: readonly Drop[]): Drop | undefined {
  return draw(cards, 1, newSeed(), loadTeam().lately)[0];
}

function cardsOf(form: FormData, offer: Offer, format: Format, seed: number): Drop[] {
  const decks = offer.decks.filter(({ id }) => form.getAll('deck').includes(id));
  const word = (field: string): string => String(form.get(field) ?? '').trim();
  const own = { id: `own/${seed}`, says: word('own-says'), who: word('own-who'), moment: word('own-moment') };
  const made = own.says === '' ? [] : [{ ...own, moves: decks[0]?.moves ?? [] }];
  const count = Math.max(1, Number(word('cards')) || cardsIn(format)) - made.length;
  const cards = decks.flatMap((deck) => cardsFor(deck, format));
  return [...made, ...draw(cards, count, seed, loadTeam().lately)].map(dealtIn(format, offer));
}

function sceneIn({ scenes }: Offer, id: string): Drop[] {
  const scene = scenes.find((each) => each.id === id);
  if (!scene) return [];
  return [{ id, who: scene.buyer, moment: scene.brief.slice(0, 600), says: scene.title, moves: [] }];
}

/** A card as it is dealt: in a round of anecdotes it is listened to for the moves of a story, whatever its deck is about. */
function dealtIn(format: Format, { story }: Offer): (card: Drop) => Drop {
  return ({ id, who, moment, says, moves }) => {
    const told = format !== 'anecdote' || moves.every((move) => story.some((one) => one.id === move.id));
    return { id, who, moment, says, moves: told ? moves : story };
  };
}
