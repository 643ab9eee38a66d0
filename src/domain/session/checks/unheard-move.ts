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
};
