import MiniSearch from 'minisearch';
import { excerptOf, type Findable, type Piece, plainWord } from '#domain/course/findable.ts';

/** What was found: where, and the line or two in which the words stand. */
export type Found = Findable & { excerpt: Piece[] };

/** Looks for a query in all of these: every word has to be there, its beginning is enough, a slip of the keys is forgiven. */
export function finderOf(findables: readonly Findable[]): (query: string) => Found[] {
  const index = new MiniSearch<Findable>({
    idField: 'href',
    fields: ['title', 'of', 'text'],
    storeFields: ['kind'],
    processTerm: plainWord,
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 3 },
      // An entry of the glossary is so short that it would stand before every lesson that says its words.
      boostDocument: (_, __, stored) => (stored?.kind === 'word' ? 0.4 : 1),
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(findables);
  const byHref = new Map(findables.map((one) => [one.href, one]));
  return (query) =>
    index.search(query).map(({ id, terms }) => {
      const one = byHref.get(id) as Findable;
      return { ...one, excerpt: excerptOf(one.text, terms) };
    });
}
