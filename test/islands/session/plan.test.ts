import { expect, test } from 'vitest';
import { roomOf } from '#domain/session/room.ts';
import type { BrightSpot } from '#domain/team/bright-spot.ts';
import {
  deckFirst,
  type Offer,
  type OfferedCard,
  type OfferedDeck,
  startingWith,
  withMade,
} from '../../../src/islands/session/offer.ts';
import { huddle, othersFor, planFrom } from '../../../src/islands/session/plan.ts';

function deck(competency: string, formats: string[]): OfferedDeck {
  const card = { id: `${competency}/one`, who: 'Dana', moment: '', says: 'Too dear.', moves: [], formats };
  return { id: competency, title: competency, competency, about: competency, moves: [], cards: [card] };
}

const offer: Offer = {
  decks: [deck('discovery', ['huddle']), deck('coaching', ['anecdote']), deck('objections', ['huddle'])],
  scenes: ['discovery', 'objections', 'objections'].map((competency, place) => ({
    ...{ id: `${place}`, title: '', buyer: '', about: competency, brief: '', competency },
  })),
  drills: [],
  story: [{ id: 'result', title: 'Result' }],
};

test('what the campaign trains comes first, and all else stays in the order of the course', () => {
  const { decks, scenes } = startingWith('objections', offer);
  expect(decks.map(({ id }) => id)).toEqual(['objections', 'discovery', 'coaching']);
  expect(scenes.map(({ id }) => id)).toEqual(['1', '2', '0']);
  expect(startingWith(undefined, offer)).toEqual(offer);
});

test('a huddle takes its card from the campaign, or from any deck where the campaign has none', () => {
  const drawn = (campaign: string): string[] =>
    Array.from({ length: 20 }, () => huddle(offer, campaign).cards[0]?.id as string);
  expect(new Set(drawn('objections'))).toEqual(new Set(['objections/one']));
  expect(drawn('coaching')).not.toContain('coaching/one');
});

test('a bright spot that was made a card lies in its deck for as long as it fits there', () => {
  const move = { id: 'search', title: 'Search' };
  const spot: BrightSpot = {
    ...{ line: 'Against what?', who: null, on: '2026-11-24T09:00:00.000Z', move, consent: true },
    card: { id: 'objections/one', who: 'Dana', says: 'Too dear.' },
  };
  const decks = [{ ...deck('objections', ['huddle']), moves: [move] }];
  const cardsWith = (change: Partial<BrightSpot>, where = 'objections') =>
    withMade([{ id: 'a', spot: { ...spot, ...change }, deck: where }], { ...offer, decks }).decks[0]?.cards;
  expect(cardsWith({})?.map(({ id, formats }) => [id, formats])).toEqual([
    ['objections/one', ['huddle']],
    ['spot/a', ['huddle']],
  ]);
  expect(cardsWith({}, 'gone')).toHaveLength(1);
  expect(cardsWith({ move: null })).toHaveLength(1);
  expect(cardsWith({ card: { ...spot.card, says: '' } })).toHaveLength(1);
});

test('a card is swapped for one of its own deck, and for none that the room has', () => {
  const [objections] = startingWith('objections', offer).decks;
  if (!objections) throw new Error('There are decks.');
  const two = { ...objections, cards: [...objections.cards, ...deck('objections/two', ['huddle']).cards] };
  const decks = [deck('discovery', ['huddle']), two];
  const { formats: _, ...one } = two.cards[0] as OfferedCard;
  const own = { ...one, id: 'own/7' };
  const room = roomOf({ ...huddle({ ...offer, decks }, undefined), cards: [one, own] });
  expect(othersFor(one, room, { ...offer, decks }).map(({ id }) => id)).toEqual(['objections/two/one']);
  expect(othersFor(own, room, { ...offer, decks }).map(({ id }) => id)).toEqual(['objections/two/one']);
  expect(othersFor(one, room, offer)).toEqual([]);
});

test('an anecdote is listened to for the moves of a story, on whatever card it is told', () => {
  const form = new FormData();
  for (const [field, value] of Object.entries({
    format: 'anecdote',
    deck: 'coaching',
    people: 'Ana',
    seconds: '90',
  }))
    form.set(field, value);
  const moved = (id: string): Offer => {
    const [discovery, coaching, objections] = offer.decks as [OfferedDeck, OfferedDeck, OfferedDeck];
    const cards = coaching.cards.map((card) => ({ ...card, moves: [{ id, title: id }] }));
    return { ...offer, decks: [discovery, { ...coaching, moves: [{ id, title: id }], cards }, objections] };
  };
  expect(planFrom(form, moved('search')).cards[0]?.moves).toEqual(offer.story);
  expect(planFrom(form, moved('result')).cards[0]?.moves).toEqual([{ id: 'result', title: 'result' }]);
});

test('the deck chosen first is the campaign’s, for anecdotes that of stories, else the first with such cards', () => {
  const stories = { ...deck('value-story', ['anecdote']), moves: offer.story };
  const all = { ...offer, decks: [...offer.decks, stories] };
  expect(deckFirst(all, 'anecdote', undefined)?.id).toBe('value-story');
  expect(deckFirst(all, 'anecdote', 'coaching')?.id).toBe('coaching');
  expect(deckFirst(all, 'huddle', 'coaching')?.id).toBe('discovery');
});
