import { splitCue } from '#domain/play/cue.ts';
import { ENOUGH_WORDS, gradeOf, HIGHEST_GRADE, wordsOf } from '#domain/scenario/reading.ts';
import type { DeckCheck } from './deck-check.ts';

/** Buyers speak as people talk. A card is too short alone for a reading grade, so a deck is read as one text. */
export const hardDeck: DeckCheck = {
  code: 'D03',
  severity: 'warning',
  title: 'What the buyers of a deck say reads at grade 9 or below.',
  find: ({ value }) => {
    const said = Object.values(value.cards).map(({ says }) => splitCue(says).said);
    const grade = gradeOf(said);
    if (said.flatMap(wordsOf).length < ENOUGH_WORDS || grade <= HIGHEST_GRADE) return [];
    const wrong = `What the buyers of this deck say reads at grade ${grade.toFixed(1)}, above ${HIGHEST_GRADE}.`;
    return [
      {
        path: ['cards'],
        part: 'key',
        wrong,
        remedy: 'Write shorter sentences and plainer words, as people talk.',
      },
    ];
  },
};
