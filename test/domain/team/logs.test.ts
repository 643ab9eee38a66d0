import { expect, test } from 'vitest';
import { callsInMonth, claimsInOrder, type HeardCall, type ShownClaim } from '#domain/team/logs.ts';

const call = (on: string): HeardCall => ({
  ...{ who: 'Tom', on, competency: 'objections', moves: ['stop'], noticed: 'He waited.', bright: false },
});
const claim = (by: string, seen = ''): ShownClaim => ({
  ...{ who: 'Tom', claim: 'It is at 80 percent.', asked: 'A dated step', seen, gap: 'No date', by },
});

test('a month has the calls of its own days, and of no other year', () => {
  const calls = ['2026-11-01', '2026-11-30', '2026-12-01', '2025-11-30'].map(call);
  expect(callsInMonth(calls, '2026-11-27').map(({ on }) => on)).toEqual(['2026-11-01', '2026-11-30']);
});

test('claims still to be shown come first, the earliest due on top', () => {
  const claims = [claim('2026-11-01', 'She sent the plan.'), claim('2026-12-09'), claim('2026-12-02')];
  expect(claimsInOrder(claims).map(({ by }) => by)).toEqual(['2026-12-02', '2026-12-09', '2026-11-01']);
});
