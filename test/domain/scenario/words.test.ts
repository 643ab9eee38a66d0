import { expect, test } from 'vitest';
import { CONDITION_WORDS, STANCES, stanceOf } from '#domain/scenario/words.ts';

test('each fifth of a meter has its word, a bound belonging to the upper one', () => {
  expect([0, 19, 20, 39, 40, 59, 60, 79, 80, 99, 100].map(stanceOf)).toEqual([
    'closed',
    'closed',
    'guarded',
    'guarded',
    'listening',
    'listening',
    'leaning in',
    'leaning in',
    'ready',
    'ready',
    'ready',
  ]);
  expect(STANCES).toHaveLength(5);
});

test('the words of conditions are eight', () => {
  expect(CONDITION_WORDS).toEqual(['knows', 'made', 'slipped', 'visited', 'chose', 'any', 'all', 'not']);
});
