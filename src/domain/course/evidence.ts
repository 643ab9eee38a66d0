import * as z from 'zod';
import { id } from '#domain/scenario/id.ts';

const words = z.string().trim().min(1);

/** How far a figure can be trusted. A figure that is less than C is not shown to learners at all. */
export const GRADES = {
  A: 'peer-reviewed or a meta-analysis',
  B: 'a large set of data, from a vendor or self-reported',
  C: 'second-hand',
} as const;

/** A figure that a lesson or a routine may quote, with where it comes from and what speaks against it. */
const Evidence = z.strictObject({
  figure: words.describe('What was found, in one sentence.'),
  source: words.describe('Who found it and where it was published.'),
  year: z.int().min(1900).max(2100).describe('The year of publication.'),
  n: words.describe('How many were looked at, and of what: "61 studies".'),
  grade: z
    .enum(['A', 'B', 'C'])
    .describe(
      'A peer-reviewed or a meta-analysis, B a large set of data, vendor-run or self-reported, C second-hand.',
    ),
  caution: words.describe('What speaks against leaning on it, in one sentence.'),
  url: z
    .url({ protocol: /^https$/, error: 'It is no https address. Write one that begins with "https://".' })
    .optional()
    .describe('Where it can be read, an https address.'),
});

/** All the figures, by id: the file `content/evidence.yaml`. */
export const EvidenceFile = z.record(
  id,
  Evidence.describe('A figure, under an id that lessons and routines quote.'),
);
export type EvidenceFile = z.infer<typeof EvidenceFile>;
