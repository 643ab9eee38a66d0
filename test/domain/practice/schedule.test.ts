import { expect, test } from 'vitest';
import { gapsAfterMiss, gapsAtBenchmark } from '#domain/practice/schedule.ts';

test('a missed decision comes back within days, then after about a week, then after about a month', () => {
  const [days = 0, week = 0, month = 0, ...more] = gapsAfterMiss();
  expect(days).toBeGreaterThanOrEqual(1);
  expect(days).toBeLessThanOrEqual(3);
  expect(week).toBeGreaterThanOrEqual(5);
  expect(week).toBeLessThanOrEqual(9);
  expect(month).toBeGreaterThanOrEqual(25);
  expect(month).toBeLessThanOrEqual(40);
  expect(more).toEqual([]);
});

test('a scene at benchmark comes back after about a week, then later, and never after more than three months', () => {
  const [first = 0, second = 0] = gapsAtBenchmark();
  expect(first).toBeGreaterThanOrEqual(7);
  expect(first).toBeLessThanOrEqual(10);
  expect(second).toBeGreaterThan(first);
  expect(second).toBeLessThanOrEqual(90);
});
