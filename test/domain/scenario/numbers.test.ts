import { expect, test } from 'vitest';
import { inDigits } from '#domain/scenario/numbers.ts';

test.each([
  ['twelve thousand', '12000'],
  ['eleven hundred', '1100'],
  ['sixty-two thousand five hundred', '62500'],
  ['nine hundred and fifty', '950'],
  ['a hundred and one', 'a 101'],
  ['7,600 and 3,200', '7600 and 3200'],
  ['1,5', '1,5'],
  ['Twenty-two, all of them', '22, all of them'],
  ['someone gone at once', 'someone gone at once'],
])('%j is %j', (words, digits) => {
  expect(inDigits(words)).toBe(digits);
});
