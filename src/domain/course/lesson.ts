import * as z from 'zod';
import { id } from '#domain/scenario/id.ts';

const words = z.string().trim().min(1);

/** What stands at the head of a lesson, between the two lines `---`: a file under `content/lessons/<competency>/`. */
export const Lesson = z.strictObject({
  title: words.describe('What lists call it and what stands at its head: an imperative.'),
  competency: id.describe('The name of a file in `content/competencies/`.'),
  order: z.int().min(1).describe('Its place among the lessons of the competency, from 1.'),
  minutes: z.int().min(1).max(15).describe('How long it takes, exercises included.'),
  moves: z.array(id).min(1).describe('The moves of the routine that it teaches.'),
  scene: id.describe('The scene to play afterwards: the name of a file in `content/scenarios/`.'),
  lead: words.describe('The one idea, in one or two sentences under the title.'),
  line: words.describe('The line to take away, as it is said aloud.'),
  evidence: z
    .array(id)
    .default([])
    .describe('Entries of `content/evidence.yaml` that it quotes, in the order quoted.'),
});
export type Lesson = z.infer<typeof Lesson>;
