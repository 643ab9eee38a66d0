import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSheet } from '#domain/numbers/priority.ts';
import { finding, points } from '../../../src/islands/numbers/words.ts';
import { anySheet, sheetOf } from '../../domain/numbers/sheets.ts';

test('a difference is told in points, and rounding never takes its sign away', () => {
  expect([0.1525, -0.034, 0.0004, -0.0004, 0, 1].map(points)).toEqual([
    '+15',
    '−3.4',
    '+0.04',
    '−0.04',
    '0',
    '+100',
  ]);
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (share) => {
      const told = Number(points(share).replace('−', '-'));
      expect(Math.sign(told) === Math.sign(share)).toBe(true);
    }),
  );
});

test('a ratio that is below its benchmark is never told as the same number', () => {
  const { why } = finding(
    ...reading(sheetOf({ '': [90_000, 31_100, 9000, 9000, 9000] }, [0.354, null, null, null])),
  );
  expect(why).toContain('That is 34.6%. Your benchmark is 35.4%');
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const [is, asked] = finding(...reading(sheet)).why.match(/[\d.]+%/g) ?? [];
      if (is !== undefined) expect(is).not.toBe(asked);
    }),
  );
});

function reading(sheet: Parameters<typeof readSheet>[0]): Parameters<typeof finding> {
  return [sheet, readSheet(sheet), []];
}
