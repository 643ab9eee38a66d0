import { getEntry } from 'astro:content';

export type Word = { id: string; word: string; meaning: string };

/** The words of the product by the alphabet. */
export async function loadGlossary(): Promise<Word[]> {
  const glossary = await getEntry('glossary', 'glossary');
  return Object.entries(glossary?.data ?? {})
    .map(([id, entry]) => ({ id, ...entry }))
    .toSorted((one, other) => one.word.localeCompare(other.word, 'en'));
}
