import * as z from 'zod';
import { id } from '#domain/scenario/id.ts';

const words = z.string().trim().min(1);

const Pattern = z.strictObject({
  title: words.describe('What the result calls it: what is done, never what somebody is.'),
  statements: z
    .array(words)
    .min(1)
    .describe('What it shows in: each goes on from `stem`, as somebody would say it of themselves.'),
  brings: words.describe('What it is good for, in one sentence: why decent people do it.'),
  costs: words.describe('What it costs, in one or two sentences.'),
  instead: words.describe('What to do instead, in one or two sentences.'),
  lesson: words.describe('The lesson to read: `<competency>/<id>`, of the same track.'),
  scene: id.describe('The scene to play, of the same track.'),
});

/** Statements that somebody answers in private, and what the answers point to: a file under `content/self-checks/`. */
export const SelfCheck = z.strictObject({
  title: words.describe('What links call it and what stands at its head.'),
  lead: words.describe('What it is, in one or two sentences under the title.'),
  track: id.describe('The track of the course that it belongs to.'),
  stem: words.describe('How every statement begins: "In the last two weeks I have".'),
  patterns: z
    .record(id, Pattern.describe('A habit or a style, under an id.'))
    .refine((patterns) => Object.keys(patterns).length > 1, {
      error: 'There is nothing to tell apart. Write two patterns or more.',
    })
    .refine((patterns) => new Set(Object.values(patterns).map((one) => one.statements.length)).size < 2, {
      error:
        'One pattern has more statements than another. Give each the same number, so that none weighs more.',
    })
    .describe('What the answers can point to, by id. Of those that come up equally, the first two are told.'),
});
export type SelfCheck = z.infer<typeof SelfCheck>;
