import { expect, test } from 'vitest';
import { count, duration, list, ordinal, quoted, times } from '#domain/debrief/words.ts';

test('numbers are words as long as they are short', () => {
  expect([0, 1, 10, 11].map(count)).toEqual(['no', 'one', 'ten', '11']);
  expect([1, 2, 3, 12].map(times)).toEqual(['once', 'twice', 'three times', '12 times']);
  expect([1, 3, 12, 13, 21, 22, 111].map(ordinal)).toEqual([
    ...['first', 'third', 'twelfth', '13th', '21st', '22nd', '111th'],
  ]);
});

test('time is told in two units at most', () => {
  const told = [400, 50_000, 60_000, 250_000, 3_600_000, 3_900_000].map(duration);
  expect(told).toEqual(['0 s', '50 s', '1 min', '4 min 10 s', '1 h', '1 h 5 min']);
});

test('things in a row are joined by commas and an "and"', () => {
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a title that is a quotation gets no second pair of marks', () => {
  expect([quoted('Too dear'), quoted('“Too dear”')]).toEqual(['“Too dear”', '“Too dear”']);
});
