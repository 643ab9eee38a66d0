import type { DeckCheck } from './deck-check.ts';

/** A deck trains a whole routine: what no card listens for, no room will hear. */
export const unheardMove: DeckCheck = {
  code: 'D05',
  severity: 'warning',
  title: 'Each move of the routine is listened for on some card of the deck.',
  find: ({ value, routine }) => {
    const heard = new Set(Object.values(value.cards).flatMap((card) => Object.keys(card['listen-for'])));
    return routine.moves
      .filter(({ id }) => !heard.has(id))
      .map(({ id }) => ({
        path: ['cards'],
        part: 'key',
        wrong: `No card of this deck listens for the move "${id}".`,
        remedy: 'Name it under `listen-for` of a card that asks for it.',
      }));
  },
  meaning:
    'A deck trains a whole routine, and a move that no card listens for is never heard in the room. It need not be on every card: once in the deck is enough.',
  bad: `
    listen-for:
      one-name: Who runs two surgeries or three, as you do?`,
  mended: `
    listen-for:
      result: Eleven no-shows a week, and now it's two.
      one-name: Who runs two surgeries or three, as you do?`,
};
