import { wordsOf } from '#domain/scenario/reading.ts';
import type { DeckCheck } from './deck-check.ts';

/** The most words that can be read from four metres, in ten seconds. */
export const MOST_WORDS = { moment: 30, says: 40 } as const;

/** A card can be read from the back of a room while the buyer would still be speaking. A cue counts: it is read too. */
export const wordyCard: DeckCheck = {
  code: 'D01',
  severity: 'error',
  title: 'The moment of a card has at most 30 words, and what the buyer says at most 40.',
  find: ({ value }) =>
    Object.entries(value.cards).flatMap(([id, card]) =>
      (['moment', 'says'] as const).flatMap((key) => {
        const words = wordsOf(card[key]).length;
        if (words <= MOST_WORDS[key]) return [];
        const wrong = `\`${key}\` of "${id}" has ${words} words, more than ${MOST_WORDS[key]}.`;
        const remedy = 'Cut it to what the room needs, so that it can be read from the back in ten seconds.';
        return [{ path: ['cards', id, key], wrong, remedy }];
      }),
    ),
};
