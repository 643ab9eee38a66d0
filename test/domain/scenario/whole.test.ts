import { expect, test } from 'vitest';
import { inWholeNumbers } from '#domain/scenario/whole.ts';

test('whole numbers stay as they are', () => {
  expect(inWholeNumbers([1, 2, 40])).toEqual([1, 2, 40]);
  expect(inWholeNumbers([])).toEqual([]);
});

test('decimals are all brought up by the same power of ten', () => {
  expect(inWholeNumbers([0.1, 0.2, 1])).toEqual([1, 2, 10]);
  expect(inWholeNumbers([0.7, 1.1, 2.25])).toEqual([70, 110, 225]);
  expect(inWholeNumbers([33.3, 66.7])).toEqual([333, 667]);
});

test('a third is told to six decimals', () => {
  expect(inWholeNumbers([1 / 3])).toEqual([333_333]);
});
