import { expect, test } from 'vitest';
import { teamCounts } from '#domain/numbers/sheet.ts';
import { ratioOver, stageOf } from '../../../src/islands/numbers/campaigns.ts';
import { sheetOf } from '../../domain/numbers/sheets.ts';

const sheet = sheetOf({ '': [402, 118, 41, 29, 9] });
const step = { from: 'Appointments', to: 'Opportunities' };
const renamed = { ...sheet, stages: sheet.stages.with(1, { title: 'First meetings' }) };

test('a step is found where both of its counts are called what they were called', () => {
  expect(stageOf(sheet, step)).toBe(2);
  expect(stageOf(renamed, step)).toBeUndefined();
  expect(stageOf(sheet, { from: 'Conversations', to: 'Opportunities' })).toBeUndefined();
});

test('a ratio over time leaves out periods that counted something else, or nothing', () => {
  const earlier = { ...sheet, from: '2026-06-01', to: '2026-08-31' };
  const sheets = [sheet, renamed, sheetOf({ '': [9, 0, 0, 0, 0] }), earlier].map((one, nth) => ({
    id: `${nth}`,
    sheet: one,
  }));
  const ratios = ratioOver(sheets, step, teamCounts);
  expect(ratios.map(({ from, share }) => [from, share])).toEqual([
    ['2026-06-01', 41 / 118],
    ['2026-09-01', 41 / 118],
  ]);
});
