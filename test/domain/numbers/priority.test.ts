import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOf } from '#domain/numbers/interval.ts';
import { readSheet } from '#domain/numbers/priority.ts';
import { anySheet, sheetOf } from './sheets.ts';

/** 402 conversations, 118 appointments (29 %), 41 opportunities (35 %), 29 proposals (71 %), 9 wins (31 %). */
const TEAM = { '': [402, 118, 41, 29, 9] };

test('the step with the largest gain in wins among those wholly below their benchmark comes first', () => {
  const reading = readSheet(sheetOf(TEAM, [0.3, 0.5, 0.7, 0.35]));
  expect(reading?.steps.map(({ standing, wins }) => [standing, wins])).toEqual([
    ['within', 9],
    ['gap', 13],
    ['none', 9],
    ['too-few', 10],
  ]);
  expect(reading?.priority).toMatchObject({ stage: 2, made: 41, of: 118, wins: 13 });
});

test('of two gaps the one that is worth more wins comes first, not the one with the larger distance', () => {
  const reading = readSheet(sheetOf({ '': [1000, 600, 120, 60, 20] }, [0.8, 0.27, 0.58, 0.4]));
  expect(reading?.steps.map(({ standing }) => standing)).toEqual(['gap', 'gap', 'within', 'within']);
  expect(reading?.priority?.stage).toBe(2);
});

test('where no whole range is below its benchmark nothing stands out, and the nearest says what it lacks', () => {
  const reading = readSheet(sheetOf({ '': [402, 118, 52, 29, 9] }, [0.3, 0.5, 0.6, 0.35]));
  expect(reading?.priority).toBeUndefined();
  expect(reading?.nearest).toMatchObject({ stage: 2, of: 118 });
  const needs = reading?.nearest?.needs as number;
  expect(needs).toBeGreaterThan(118);
  expect(rangeOf({ made: (52 / 118) * needs, of: needs }).high).toBeLessThan(0.5);
});

test('a step through which nothing comes is the first priority and has no wins to promise', () => {
  const reading = readSheet(sheetOf({ '': [200, 60, 0, 0, 0] }, [0.4, 0.5, 0.5, 0.5]));
  expect(reading?.priority).toMatchObject({ stage: 2, made: 0, of: 60 });
  expect(reading?.priority?.wins).toBeUndefined();
  expect(reading?.steps[2]).toMatchObject({ standing: 'unknown', of: 0 });
});

test('without a typed benchmark and without people there is nothing to compare with', () => {
  const reading = readSheet(sheetOf(TEAM));
  expect(reading?.steps.every(({ standing }) => standing === 'unknown')).toBe(true);
  expect(reading?.priority).toBeUndefined();
});

test('a stage that counts more than the one before it is not read', () => {
  expect(readSheet(sheetOf({ '': [402, 118, 41, 29, 41] }))).toBeUndefined();
});

test('there is never a priority without evidence', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { steps, priority } = readSheet(sheet) ?? { steps: [], priority: undefined };
      const gaps = steps.filter(({ range, benchmark }) => benchmark && range.high < benchmark.share);
      expect(priority === undefined).toBe(gaps.length === 0);
      if (priority) expect(gaps).toContain(priority);
      for (const gap of gaps) {
        expect(priority?.wins ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(gap.wins ?? 0);
      }
    }),
  );
});

test('coming up to a benchmark is never shown as a loss, whatever the rounding', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { steps, wins } = readSheet(sheet) ?? { steps: [], wins: 0 };
      for (const step of steps) {
        expect(step.wins ?? wins).toBeGreaterThanOrEqual(wins);
        expect(Number.isInteger(step.wins ?? 0)).toBe(true);
      }
    }),
  );
});

test('the same shares with more counts keep their standing or gain one', () => {
  fc.assert(
    fc.property(anySheet, fc.integer({ min: 2, max: 20 }), (sheet, times) => {
      const benchmarks = sheet.benchmarks.map((typed) => typed ?? 0.5);
      const more = sheet.rows.map(({ who, counts }) => ({ who, counts: counts.map((each) => each * times) }));
      const before = readSheet({ ...sheet, benchmarks });
      const after = readSheet({ ...sheet, benchmarks, rows: more });
      before?.steps.forEach(({ standing }, index) => {
        const now = after?.steps[index]?.standing;
        if (standing === 'gap' || standing === 'none' || standing === 'unknown') expect(now).toBe(standing);
      });
    }),
  );
});
