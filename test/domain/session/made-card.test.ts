import { expect, test } from 'vitest';
import { deckFor, dropOfSpot } from '#domain/session/made-card.ts';
import { Drop } from '#domain/session/room.ts';
import type { BrightSpot } from '#domain/team/bright-spot.ts';

const spot: BrightSpot = {
  line: 'What would Piotr ask first?',
  who: 'Priya',
  on: '2026-11-24T09:00:00.000Z',
  card: { id: 'objections/too-dear', who: 'Dana Okafor, Brightwell', says: 'Too dear.' },
  move: { id: 'search', title: 'Search' },
  consent: true,
};
const moves = (...ids: string[]) => ids.map((id) => ({ id, title: `${id[0]?.toUpperCase()}${id.slice(1)}` }));
const decks = [
  { id: 'discovery', moves: moves('frame', 'dig') },
  { id: 'objections', moves: moves('stop', 'search') },
];

test('a bright spot becomes a card of the deck that has its move', () => {
  expect(deckFor(spot, decks)).toBe(decks[1]);
});

test.each([
  ['no-move', { move: null }],
  ['no-move', { move: { id: 'search', title: 'Called otherwise once' } }],
  ['no-words', { card: { ...spot.card, says: '' } }],
  ['too-long', { line: 'x'.repeat(400) }],
])('it does not where there is %s', (why, more) => {
  expect(deckFor({ ...spot, ...more }, decks)).toBe(why);
});

test('its card has the same words to answer, in other words than those that were kept', () => {
  const drop = dropOfSpot('one', spot, decks[1]?.moves ?? []);
  expect(Drop.parse(drop)).toMatchObject({ who: 'Dana Okafor, Brightwell', says: 'Too dear.' });
  expect(drop.moment).toContain('Priya answered: “What would Piotr ask first?”');
  expect(dropOfSpot('one', { ...spot, who: null }, []).moment).toContain('One of us answered');
});
