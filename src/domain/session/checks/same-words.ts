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
  meaning:
    'A team draws cards without repeats, and two cards that say the same are a repeat. Capitals, cues and punctuation make no difference, and the cards of every other deck are looked at too.',
  bad: `
    says: (He laughs.) Two no-shows last week. Two! I hardly know what to do with the free phone.
    listen-for:
      make-easy: I'll write the three lines, and you change what isn't you.`,
  mended: `
    says: I'd do it, but I never get round to writing to people.
    listen-for:
      make-easy: I'll write the three lines, and you change what isn't you.`,
};

/** Capitals, the cue and punctuation make no difference. */
function saidOn({ card }: PlacedCard): string {
  return wordsOf(splitCue(card.says).said.toLowerCase()).join(' ');
}
