import { expect, test } from 'vitest';
import { comesUpMost, comingUpInWords } from '#domain/course/coming-up.ts';

const answered = (...answers: [pattern: string, often: number][]) =>
  comesUpMost(answers.map(([pattern, often]) => ({ pattern, often })));

test('the pattern that comes up most is told alone', () => {
  expect(answered(['rush', 1], ['wait', 2], ['hide', 0])).toEqual(['wait']);
});

test('what comes up over several statements is added up', () => {
  expect(answered(['rush', 2], ['wait', 1], ['rush', 0], ['wait', 2])).toEqual(['wait']);
});

test('patterns that come up equally are told together, in the order in which they were asked', () => {
  expect(answered(['rush', 2], ['wait', 1], ['hide', 2])).toEqual(['rush', 'hide']);
});

test('nothing is made of answers in which nothing came up', () => {
  expect(answered(['rush', 0], ['wait', 0])).toEqual([]);
  expect(answered()).toEqual([]);
});

test.each([
  [0, 'None of these came up'],
  [1, 'This comes up most'],
  [2, 'These two come up most'],
  [5, 'Five come up equally: begin with one of these two'],
])('%i that come up equally are told in words', (equally, words) => {
  expect(comingUpInWords(equally)).toBe(words);
});
