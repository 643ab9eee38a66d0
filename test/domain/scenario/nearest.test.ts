import { expect, test } from 'vitest';
import { nearest, remedyFor } from '#domain/scenario/nearest.ts';

test('the word that is fewest edits away is the nearest', () => {
  expect(nearest('setle', ['search', 'settle', 'sort'])).toBe('settle');
  expect(nearest('makez', ['takes', 'makes'])).toBe('makes');
});

test('two characters that have changed places are one edit', () => {
  expect(nearest('titel', ['kind', 'title'])).toBe('title');
});

test('of words equally near the first is taken', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});

test('a third of the word may be wrong, and one character of a short one', () => {
  expect(nearest('ab', ['ac'])).toBe('ac');
  expect(nearest('ab', ['cd'])).toBeUndefined();
  expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
  expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
});

test('nothing is near where nothing is known', () => {
  expect(nearest('opener', [])).toBeUndefined();
});

test('of many words that are known, twenty are listed', () => {
  const known = Array.from({ length: 23 }, (_, index) => `beat-number-${index}`);
  expect(remedyFor('x', known)).toBe(`Write one of: ${known.slice(0, 20).join(', ')}, or one of 3 more.`);
  expect(remedyFor('x', [])).toBe('Write one of: none exist yet.');
  expect(remedyFor('beat-number-02', known)).toBe('Did you mean "beat-number-0"?');
});
