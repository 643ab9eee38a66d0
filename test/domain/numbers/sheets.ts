import * as fc from 'fast-check';
import { type Sheet, USUAL_STAGES } from '#domain/numbers/sheet.ts';

/** A sheet of the usual funnel: the counts of each person, and the benchmarks that were typed in. */
export function sheetOf(
  rows: Record<string, number[]>,
  benchmarks: (number | null)[] = [null, null, null, null],
): Sheet {
  return {
    from: '2026-09-01',
    to: '2026-11-23',
    stages: [...USUAL_STAGES],
    rows: Object.entries(rows).map(([who, counts]) => ({ who, counts })),
    sale: 10_000,
    currency: 'EUR',
    goal: 0,
    benchmarks,
  };
}

/** Counts that never grow from one stage to the next: so few that nearly everything is chance, or many. */
const counts = fc
  .oneof(
    ...[12, 60, 3000].map((max) => fc.array(fc.integer({ min: 0, max }), { minLength: 5, maxLength: 5 })),
  )
  .map((five) => five.sort((a, b) => b - a));

/** Any sheet of the usual funnel, of one to eight people. */
export const anySheet = fc
  .record({
    rows: fc.array(counts, { minLength: 1, maxLength: 8 }),
    benchmarks: fc.array(fc.option(fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100)), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ rows, benchmarks }) =>
    sheetOf(Object.fromEntries(rows.map((row, index) => [`Person ${index + 1}`, row])), benchmarks),
  );
