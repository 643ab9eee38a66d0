import { expect, test } from 'vitest';
import { clockWords, secondsFor } from '#domain/practice/pressure.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('the clock gives the time to read all replies twice, and fifteen seconds more', () => {
  expect(secondsFor([words(40), words(60)])).toBe(60 + 15);
});

test('cues are not read: a silent reply takes no time', () => {
  expect(secondsFor([words(10), '(You wait.)'])).toBe(secondsFor([words(10)]));
});

test('a part of a second counts as one', () => {
  expect(secondsFor(['One.'])).toBe(1 + 15);
});

test('the clock is told at 30, at 10 and at 0, and at no other second', () => {
  const told = Array.from({ length: 60 }, (_, left) => left).filter((left) => clockWords(left) !== undefined);
  expect(told).toEqual([0, 10, 30]);
});
