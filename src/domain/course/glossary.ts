import * as z from 'zod';
import { id } from '#domain/scenario/id.ts';

const words = z.string().trim().min(1);

const Entry = z.strictObject({
  word: words.describe('The word as it stands on screens: "benchmark play".'),
  meaning: words.describe('What it means here, in one or two plain sentences.'),
});

/** The words of the product, by id: the file `content/glossary.yaml`. Lists sort them by the alphabet. */
export const Glossary = z.record(id, Entry.describe('A word, under an id that links name.'));
export type Glossary = z.infer<typeof Glossary>;
