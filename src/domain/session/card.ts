import * as z from 'zod';
import { id } from '#domain/scenario/id.ts';

const words = z.string().trim().min(1);

/** What a team can do with a card. */
const FORMATS = ['drop-and-prop', 'relay', 'anecdote', 'huddle'] as const;

/** One situation for a team session: who is speaking, at what moment, and the words that need an answer. */
export const Card = z.strictObject({
  persona: z
    .strictObject({
      name: words.describe('First name and surname.'),
      role: words.describe('What they do.'),
      company: words.describe('Where they work.'),
      manner: words.optional().describe('How they talk, for whoever reads the card aloud.'),
    })
    .describe('Who is speaking.'),
  moment: words.describe('What the room has to know: when it is and what went before, in at most 30 words.'),
  says: words.describe("The buyer's words, as they are said aloud, in at most 40 words."),
  'listen-for': z
    .record(id, words)
    .refine((moves) => Object.keys(moves).length > 0, {
      error: 'There is no move. Write at least one that this moment asks for.',
    })
    .describe('What to listen for: moves of the routine, each with what it might sound like here.'),
  formats: z
    .array(z.enum(FORMATS))
    .min(1)
    .default(['drop-and-prop', 'huddle'])
    .describe('What the card is good for. drop-and-prop and huddle, if left out.'),
});
export type Card = z.infer<typeof Card>;

/** Cards that a team draws from: a file under `content/cards/`. */
export const Deck = z.strictObject({
  title: words.describe('What screens call it.'),
  competency: id.describe('The name of a file in `content/competencies/`.'),
  routine: id.describe('The name of a file in `content/routines/`: what the room listens for.'),
  summary: words.describe('What the cards are about, in one sentence.'),
  cards: z
    .record(id, Card)
    .refine((cards) => Object.keys(cards).length > 0, {
      error: 'There is no card. Write at least one.',
    })
    .describe('The cards, by id.'),
});
export type Deck = z.infer<typeof Deck>;
