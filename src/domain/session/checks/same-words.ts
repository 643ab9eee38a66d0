import { splitCue } from '#domain/play/cue.ts';
import { wordsOf } from '#domain/scenario/reading.ts';
import { cardsOf, type DeckCheck, nameIn, type PlacedCard } from './deck-check.ts';

/** A team draws without repeats, so no two cards of the course say the same. */
export const sameWords: DeckCheck = {
  code: 'D02',
  severity: 'warning',
  title: 'No two cards have the same words of the buyer.',
  find: (deck, earlier) => {
    const seen = new Map(cardsOf(earlier).map((placed) => [saidOn(placed), placed]));
    return cardsOf([deck]).flatMap((placed) => {
      const first = seen.get(saidOn(placed));
      if (first === undefined) {
        seen.set(saidOn(placed), placed);
        return [];
      }
      const wrong = `The buyer says on "${placed.id}" what is said on ${nameIn(deck, first)} already.`;
      return [
        { path: ['cards', placed.id, 'says'], wrong, remedy: 'Write other words, or delete the card.' },
      ];
    });
  },
};

/** Capitals, the cue and punctuation make no difference. */
function saidOn({ card }: PlacedCard): string {
  return wordsOf(splitCue(card.says).said.toLowerCase()).join(' ');
}
