import { expect, test } from 'vitest';
import { progressOf, surenessOf } from '#domain/practice/progress.ts';
import { planWeek } from '#domain/practice/week.ts';
import { attempted } from './attempted.ts';
import { done, MONDAY, moments, offer, said } from './small-course.ts';

const scenes = new Map([['price', { competency: 'objections', moves: 5, of: 6, routine: [] }]]);

/** Processor time of working out the week and the progress of so many plays so many times: the least of five, in microseconds. */
function costOf(plays: number, runs: number): number {
  const attempts = Array.from({ length: plays }, (_, nth) => {
    const at = new Date(Date.UTC(2024, 0, 1) + nth * 3_600_000).toISOString();
    return attempted({
      scene: 'price',
      nth,
      at,
      said: said(nth % 3 === 0 ? 'wait' : 'argue', 'certain', 'tell'),
    });
  });
  const times = [0, 1, 2, 3, 4].map(() => {
    const started = process.cpuUsage();
    for (let run = 0; run < runs; run += 1) {
      planWeek(offer, done(attempts), MONDAY, moments);
      progressOf(['objections'], attempts, scenes, MONDAY);
      surenessOf(attempts, moments);
    }
    return process.cpuUsage(started).user;
  });
  return Math.min(...times);
}

test('week and progress take eight times as long for eight times the plays, not sixty-four', () => {
  // Eight runs of the few, because the clock of the processor is too coarse for one.
  expect((8 * costOf(32_000, 1)) / costOf(4000, 8)).toBeLessThan(24);
});
