import { expect, test } from 'vitest';
import { activityFor } from '#domain/numbers/goal.ts';
import { readSheet } from '#domain/numbers/priority.ts';
import { weeksOf } from '#domain/numbers/sheet.ts';
import { sheetOf } from './sheets.ts';

const read = (counts: number[], benchmarks: (number | null)[]) => {
  const reading = readSheet(sheetOf({ '': counts }, benchmarks));
  if (!reading) throw new Error('The counts are out of order.');
  return reading;
};

/** By hand: 500,000 ÷ 10,000 = 50 wins; 1,000 → 50 is 5 %, so 1,000 conversations in 20 weeks; with 25 % for 10 %: 400. */
test('a goal comes back as conversations a week, today and at benchmark', () => {
  const reading = read([1000, 100, 100, 100, 50], [0.25, null, null, null]);
  expect(activityFor(500_000, 10_000, 20, reading)).toEqual({ wins: 50, now: 50, atBenchmark: 20 });
});

test('a ratio that is above its benchmark is left as it is', () => {
  const reading = read([1000, 500, 500, 500, 50], [0.25, null, null, null]);
  const activity = activityFor(500_000, 10_000, 20, reading);
  expect(activity?.atBenchmark).toBe(activity?.now);
});

test('half a win is a win, and half a conversation is a conversation', () => {
  const reading = read([300, 100, 50, 25, 10], [null, null, null, null]);
  expect(activityFor(15_000, 10_000, 7, reading)).toMatchObject({ wins: 2, now: 9 });
});

test('no number of conversations is enough while a ratio is 0 or the sale is not known', () => {
  expect(
    activityFor(500_000, 10_000, 20, read([300, 100, 0, 0, 0], [null, null, null, null])),
  ).toBeUndefined();
  expect(activityFor(500_000, 0, 20, read([300, 100, 50, 25, 10], [null, null, null, null]))).toBeUndefined();
});

test('weeks are counted with both days in them', () => {
  expect(weeksOf({ from: '2026-09-01', to: '2026-09-21' })).toBe(3);
  expect(weeksOf({ from: '2026-10-19', to: '2026-10-25' })).toBe(1);
});
