import { expect, test } from 'vitest';
import type { Sure } from '#domain/records/attempt.ts';
import { calibration, levelsOf } from '../../../src/islands/debrief/calibration.ts';
import { read } from '../../domain/debrief/scene.ts';

const told = (replies: string[], ...sure: (Sure | undefined)[]) => calibration(read(replies, { sure }).turns);

test('there is a dot for each line at the level it was said with', () => {
  const { turns } = read(['cut', 'ask', 'answer', 'date'], {
    sure: ['certain', 'fairly', 'certain', 'fairly'],
  });
  expect(levelsOf(turns)).toEqual([
    { sure: 'certain', name: 'Certain', right: [false, true] },
    { sure: 'fairly', name: 'Fairly sure', right: [true, true] },
  ]);
});

test('the sentence is about the lines said with certainty', () => {
  expect(told(['cut', 'ask', 'answer', 'date'], 'certain', 'fairly', 'certain')).toBe(
    'You were certain twice and right once. Turn 1 is the one to replay, because you would say it again on a real call.',
  );
  expect(told(['cut', 'lower'], 'certain', 'certain')).toBe(
    'You were certain twice, and both lines left the benchmark path. Turns 1 and 2 are the ones to replay, because you would say them again on a real call.',
  );
  expect(told(['wait', 'answer', 'date'], 'certain')).toBe('You were certain once, and right.');
  expect(told(['wait', 'answer', 'date'], 'certain', 'certain')).toBe(
    'You were certain twice, and right each time.',
  );
});

test('without certainty it is about all lines', () => {
  expect(told(['wait', 'answer', 'date'], 'fairly', 'guessing', 'fairly')).toBe(
    'You were never certain, and each line was right. Most of the lines you doubted were right.',
  );
  expect(told(['cut', 'lower'], 'fairly', 'guessing')).toBe(
    'You were never certain, and 0 of 2 lines were right.',
  );
});

test('a play without levels has none', () => {
  expect(levelsOf(read(['wait', 'answer', 'date']).turns)).toEqual([]);
});
