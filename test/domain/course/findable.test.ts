import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '#domain/course/findable.ts';

const LONG = `${'He waits. '.repeat(30)}The price is Élodie’s. ${'She nods. '.repeat(30)}`;
const words = (text: string, found: string[]) =>
  excerptOf(text, found)
    .map((piece) => piece.text)
    .join('');
const hits = (text: string, found: string[]) =>
  excerptOf(text, found).flatMap(({ text, hit }) => (hit ? [text] : []));

test('a long text is cut at whole words around the first that was found', () => {
  expect(words(LONG, ['price'])).toMatch(
    /^… (He waits\. |waits\. )+The price is Élodie’s\. (She nods\. )+(She )?…$/,
  );
  expect(words(LONG, ['price']).length).toBeLessThan(180);
});

test('a word that was found is marked in whatever letters it stands, and a part of a word is not', () => {
  expect(hits('Price! The PRICE, the prices of Élodie.', ['price', 'elodie'])).toEqual([
    'Price',
    'PRICE',
    'Élodie',
  ]);
});

test('a text without one is shown from its start, a short one whole', () => {
  expect(words(LONG, ['absent'])).toMatch(/^He waits\. .* …$/);
  expect(words('Two words.', [])).toBe('Two words.');
  expect(excerptOf('', ['any'])).toEqual([]);
});

test('an excerpt is a stretch of the text, never longer than two lines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[\p{L}\p{N}.,’-]{1,12}$/u), { maxLength: 80 }),
      fc.nat(79),
      (all, at) => {
        const text = all.join(' ');
        const shown = words(text, all.slice(at, at + 1));
        expect(text).toContain(shown.replace(/^… | …$/g, ''));
        expect(shown.length).toBeLessThanOrEqual(175);
      },
    ),
  );
});
