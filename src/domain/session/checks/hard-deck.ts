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
  meaning:
    'What the buyers say reads like a brochure. A card is too short to be measured alone, so all that is said on the cards of a deck is read as one text, from a hundred words up.',
  bad: `
    says: Statistically speaking, the notification application has delivered extraordinary operational improvements throughout our organisation, and the administrative personnel at every reception have consequently already recovered a considerable proportion of their former availability for additional responsibilities.
    …
    says: Notwithstanding our satisfaction, identifying appropriate acquaintances would in all probability necessitate careful consideration of professional relationships, confidentiality obligations and competitive sensitivities, particularly regarding independent practices in the immediate geographical neighbourhood of our own establishments.
    …
    says: Theoretically I would be delighted to facilitate an introduction, although competing administrative priorities at our clinic have historically prevented me from completing correspondence of this particular description, irrespective of my genuine appreciation for everything your organisation has accomplished.`,
  mended: `
    says: (He laughs.) Two no-shows last week. Two! I hardly know what to do with the free phone.
    …
    says: Somebody who needs this? Half the town does, I suppose. I'd have to think.
    …
    says: I'd do it, but I never get round to writing to people.`,
};
