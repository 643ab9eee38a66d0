import * as z from 'zod';
import { id } from '#domain/scenario/id.ts';

const words = z.string().trim().min(1);

/** Something a rep must be good at, tied to one measurable ratio: a file under `content/competencies/`. */
export const Competency = z.strictObject({
  title: words.describe('What screens call it: one or two words.'),
  summary: words.describe('The situation and what a good rep does in it, in one or two sentences.'),
  elements: z
    .record(id, words)
    .refine((elements) => Object.keys(elements).length > 0, {
      error: 'There is no element. Write at least one: the parts that scenes are about.',
    })
    .describe('The parts of the competency, by id: what screens call each. Scenes name one of them.'),
  ratio: z
    .strictObject({
      name: words.describe('What screens call the ratio: "Proposals won".'),
      of: words.describe('What it is a share of: "proposals sent".'),
      counts: words.describe('What is counted: "proposals accepted".'),
      how: words.describe(
        'How to count it by hand, with an example, so that two people get the same number.',
      ),
    })
    .describe('The ratio that this competency moves.'),
});
export type Competency = z.infer<typeof Competency>;
