import { isDeepStrictEqual } from 'node:util';
import { parseText } from '#domain/scenario/document.ts';
import { wordsOf } from '#domain/scenario/reading.ts';
import type { Routine } from '#domain/scenario/routine.ts';
import { slugOf } from '#domain/scenario/slug.ts';
import { MOST_WORDS } from '#domain/session/checks/wordy-card.ts';
import type { FieldOf, Given } from './fields.ts';
import { notAnId } from './id.ts';
import { scalar } from './scalar.ts';
import type { Shelf } from './shelf.ts';

/** How many words of what the buyer says make the id of a card. */
const WORDS_OF_ID = 6;

/** The buyer's words: no other card may have them, and they fit on the screen. */
export const cardSays =
  (shelf: Shelf): FieldOf =>
  () => ({
    name: 'says',
    question: 'What the buyer says, aloud',
    refuse: (value) => {
      const words = wordsOf(value).length;
      if (words > MOST_WORDS.says) return `That is ${words} words. Write at most ${MOST_WORDS.says}.`;
      for (const [deck, { cards }] of shelf.decks) {
        const twin = Object.keys(cards).find((id) => cards[id]?.says === value);
        if (twin) return `The card "${twin}" of "${deck}" says that already. Write other words.`;
      }
      return undefined;
    },
  });

/** The deck: one of the competency, or a new one. */
export const cardDeck =
  (shelf: Shelf): FieldOf =>
  (given) => {
    const own = [...shelf.decks].find(([, { competency }]) => competency === given['competency']);
    return {
      name: 'deck',
      question: 'Deck: one that is there, or a new one',
      usual: own?.[0] ?? given['competency'],
      refuse: (value) => {
        const deck = shelf.decks.get(value);
        if (deck && deck.competency !== given['competency'])
          return `The deck "${value}" is about "${deck.competency}". Choose another --deck.`;
        if (!deck && shelf.files.some(({ path }) => path === `cards/${value}.yaml`))
          return `content/cards/${value}.yaml has errors. Mend them first: npm run check.`;
        if (deck && !takesCards(shelf, value))
          return `In content/cards/${value}.yaml the cards are not the last key. Move them to its end.`;
        return notAnId(value);
      },
    };
  };

/** The id of the card, made of the first words that are said. */
export const cardId =
  (shelf: Shelf): FieldOf =>
  (given) => {
    const deck = given['deck'] as string;
    return {
      name: 'id',
      question: 'Id: how the deck names the card',
      usual:
        slugOf(
          wordsOf(given['says'] as string)
            .slice(0, WORDS_OF_ID)
            .join(' '),
        ) || undefined,
      refuse: (value) => {
        if (notAnId(value)) return notAnId(value);
        if (!Object.hasOwn(shelf.decks.get(deck)?.cards ?? {}, value)) return undefined;
        return `There is a card "${value}" in content/cards/${deck}.yaml already. Choose another --id.`;
      },
    };
  };

/** A deck with one more card, to write over: what it held before stands unchanged above it. */
export function newCard(given: Given, shelf: Shelf): string {
  return textOf(shelf, given['deck'] as string) === undefined
    ? headOf(given) + cardOf(given, shelf, '  ')
    : extended(shelf, given['deck'] as string, (indent) => cardOf(given, shelf, indent));
}

function textOf({ files }: Shelf, deck: string): string | undefined {
  return files.find(({ path }) => path === `cards/${deck}.yaml`)?.text;
}

function extended(shelf: Shelf, deck: string, card: (indent: string) => string): string {
  const text = textOf(shelf, deck) as string;
  const [first = ''] = Object.keys(shelf.decks.get(deck)?.cards ?? {});
  const { column } = parseText(text).locate(['cards', first], 'key');
  return `${text}${text.endsWith('\n') ? '' : '\n'}${card(' '.repeat(column - 1))}`;
}

/** Whether what is written below a deck becomes one more of its cards. */
function takesCards(shelf: Shelf, deck: string): boolean {
  const { data, problems } = parseText(extended(shelf, deck, (indent) => `${indent}next-card: {}\n`));
  const { data: before } = parseText(textOf(shelf, deck) as string);
  const { cards, ...rest } = before as { cards: object };
  return problems.length === 0 && isDeepStrictEqual(data, { ...rest, cards: { ...cards, 'next-card': {} } });
}

function headOf(given: Given): string {
  return `# yaml-language-server: $schema=../../public/schema/deck.json
title: What they say to us
competency: ${given['competency']}
routine: ${given['routine']}
summary: What buyers said to us in the last weeks.
cards:
`;
}

function cardOf(given: Given, { routines }: Shelf, indent: string): string {
  const { moves } = routines.get(given['routine'] as string) as Routine;
  return [
    `${given['id']}:`,
    '  persona:',
    '    name: Ines Moreau',
    '    role: Head of Service',
    '    company: Brightwell Lifts',
    '    manner: Friendly and short of time. She says what is on her mind once.',
    '  moment: Second meeting. She has had your offer for a week.',
    `  says: ${scalar(given['says'] as string)}`,
    '  listen-for:',
    ...moves.map((move) => `    ${move.id}: ${scalar(move['sounds-like'])}`),
    '  formats: [drop-and-prop, relay, huddle]',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');
}
