import * as z from 'zod';
import { id } from '#domain/scenario/id.ts';

const words = z.string().trim().min(1);

const Step = z.strictObject({
  id: id.describe('The name of a file in `content/competencies/`.'),
  lessons: z.array(id).describe('Its lessons in order: names of files in `content/lessons/<competency>/`.'),
  scenes: z.array(id).describe('Its scenes in order: names of files in `content/scenarios/<competency>/`.'),
});

/** One way through the course, for one role. */
const Track = z.strictObject({
  id: id.describe('How links and settings name it.'),
  title: words.describe('What screens call it.'),
  summary: words.describe('Whom it is for and how it goes, in one or two sentences.'),
  role: z.enum(['leader', 'author']).optional().describe('Whose it is; everybody’s, if left out.'),
  competencies: z.array(Step).min(1).describe('The competencies in the order in which they are taken.'),
});

/** The order of everything: the file `content/course.yaml`. */
export const Course = z.strictObject({
  tracks: z.array(Track).min(1).describe('The tracks, the one for most people first.'),
});
export type Course = z.infer<typeof Course>;
