import { getCollection, getEntry } from 'astro:content';
import { stagesOf } from './stages.ts';

/** A page of the author's guide. */
export type PageOfGuide = { title: string; lead: string; href: string };

/** The language, made from the schemas. */
export const LANGUAGE = {
  title: 'The language, key by key',
  lead: 'Every key of every file: what it takes, whether it has to be there, and what counts when it is left out.',
  href: '/author/language/',
};

/** The checks, made from the rules. */
export const CHECKS_PAGE = {
  title: 'Checks',
  lead: 'Every code that the check prints: what it means, an example that breaks the rule, and the same example mended.',
  href: '/author/checks/',
};

/** The pages of the guide in order: those that are written, then those that are made from the source. */
export async function loadGuide(): Promise<PageOfGuide[]> {
  const entries = await getCollection('guide');
  const written = entries
    .toSorted((one, other) => one.data.order - other.data.order)
    .map((entry) => ({
      title: entry.data.title,
      lead: entry.data.lead,
      href: `/author/guide/${entry.id}/`,
    }));
  return [...written, LANGUAGE, CHECKS_PAGE];
}

/** The text of a page as its author wrote it. */
export async function loadBody(page: string): Promise<string> {
  return (await getEntry('guide', page))?.body ?? '';
}

/** The scene that the first page builds up, as it stands at its end. */
export async function loadScene(): Promise<string> {
  return stagesOf(await loadBody('first-scene')).at(-1)?.scene ?? '';
}
