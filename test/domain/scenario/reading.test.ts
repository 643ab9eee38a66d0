import { expect, test } from 'vitest';
import { gradeOf, syllablesIn, wordsOf } from '#domain/scenario/reading.ts';

test.each([
  [1, 'the one you are asked used comes notes whole quotes don’t can’t you’re where why rules tried'],
  [
    2,
    'table little wanted needed prices boxes being paying isn’t didn’t every sometimes lately careful agreed',
  ],
  [2, 'quarters people thousand twenty settled value question special'],
  [3, 'twenty-five procurement guarantee idea period actual radio'],
  [4, 'January'],
  [5, 'organisation'],
])('%i syllables: %s', (count, words) => {
  for (const word of words.split(' ')) expect([word, syllablesIn(word)]).toEqual([word, count]);
});

test('a number in digits is one syllable, and so is a word that has no vowel', () => {
  expect(['62,000', 'hm', '7'].map(syllablesIn)).toEqual([1, 1, 1]);
});

test('apostrophes, hyphens and the points of a number do not part words', () => {
  expect(wordsOf('Isn’t it twenty-five, or 62,000? “Maré” – so.')).toEqual([
    'Isn’t',
    'it',
    'twenty-five',
    'or',
    '62,000',
    'Maré',
    'so',
  ]);
});

test('the grade is Flesch and Kincaid’s', () => {
  // 8 words, 2 sentences, 9 syllables.
  expect(gradeOf(['The cat sat on it. Was it happy?'])).toBeCloseTo(0.39 * 4 + 11.8 * (9 / 8) - 15.59, 10);
});

test('a line ends a sentence, three points and a decimal point do not make more of them', () => {
  expect(gradeOf(['I had', 'nothing left'])).toBe(gradeOf(['I had. Nothing left.']));
  expect(gradeOf(['It is 3.5 now...'])).toBe(gradeOf(['It is 35 now.']));
});

test('no words have grade 0', () => {
  expect(gradeOf([])).toBe(0);
  expect(gradeOf(['...', ''])).toBe(0);
});

test('a run of full stops is looked at once, however long it is', () => {
  const long = `${'.'.repeat(200_000)}x`;
  expect(gradeOf([`${long} So it goes.`])).toBe(gradeOf(['...x So it goes.']));
});
