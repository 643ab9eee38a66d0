import * as z from 'zod';

const words = z.string().trim().min(1);

/** What stands at the head of a page of the author's guide: a file under `content/guide/`. */
export const GuidePage = z.strictObject({
  title: words.describe(
    'What lists call it and what stands at its head: an imperative, or what it is about.',
  ),
  order: z.int().min(1).describe('Its place in the guide, from 1.'),
  lead: words.describe('What it is for, in one sentence under the title.'),
});
export type GuidePage = z.infer<typeof GuidePage>;
