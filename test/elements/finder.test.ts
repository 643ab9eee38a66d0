import { expect, test } from 'vitest';
import type { Findable } from '#domain/course/findable.ts';
import { finderOf } from '../../src/elements/finder.ts';

const PAGES: Findable[] = [
  {
    kind: 'lesson',
    href: '/stop/',
    title: 'Stop before you answer',
    of: 'Objections',
    text: 'The price is said. Wait.',
  },
  {
    kind: 'lesson',
    href: '/search/',
    title: 'Search behind the price',
    of: 'Objections',
    text: 'Ask what it is held up against.',
  },
  {
    kind: 'scene',
    href: '/play/',
    title: '“No budget”',
    of: 'Objections',
    text: 'Inés Ferreyra, Head of maintenance.',
  },
  { kind: 'word', href: '/glossary/#element', title: 'element', text: 'Price is one.' },
];
const find = finderOf(PAGES);
const hrefs = (query: string) => find(query).map(({ href }) => href);

test('a word of a title comes first, one of the glossary last', () => {
  expect(hrefs('price')).toEqual(['/search/', '/stop/', '/glossary/#element']);
  expect(hrefs('element')).toEqual(['/glossary/#element']);
});

test('every word of the query has to be there', () => {
  expect(hrefs('price wait')).toEqual(['/stop/']);
  expect(hrefs('price maintenance')).toEqual([]);
  expect(hrefs('')).toEqual([]);
});

test('the beginning of a word, a word without its accents and a mistyped one are enough', () => {
  expect(hrefs('maint')).toEqual(['/play/']);
  expect(hrefs('ines')).toEqual(['/play/']);
  expect(hrefs('maintenence')).toEqual(['/play/']);
});

test('what was found is marked where it stands', () => {
  expect(find('ferreyra')[0]?.excerpt).toEqual([
    { text: 'Inés ', hit: false },
    { text: 'Ferreyra', hit: true },
    { text: ', Head of maintenance.', hit: false },
  ]);
});
