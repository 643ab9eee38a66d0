import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownBest } from '#domain/numbers/own-best.ts';

const people = fc.array(
  fc.integer({ min: 0, max: 400 }).chain((of) =>
    fc.record({
      who: fc.string({ maxLength: 3 }),
      made: fc.integer({ min: 0, max: of }),
      of: fc.constant(of),
    }),
  ),
  { minLength: 2, maxLength: 9 },
);

/**
 * By hand: mean 60/200 = 0.3; spread 100 × 0.2² × 2 = 8, ÷ 0.21 = 38.095; free 1; room 100 × 0.5 × 2 − 1 = 99;
 * likeness (38.095 − 1) ÷ 99 = 0.37470; k = 1.66882; own 100 ÷ 101.66882 = 0.98359; 0.3 + 0.98359 × 0.2 = 0.49672.
 */
test('a large count that stands far out is hardly shrunk', () => {
  const best = ownBest([
    { who: 'A', made: 50, of: 100 },
    { who: 'B', made: 10, of: 100 },
  ]);
  expect(best?.who).toBe('A');
  expect(best?.share).toBeCloseTo(0.49672, 5);
});

test('one lucky run of three does not become the benchmark of the team', () => {
  const best = ownBest([
    { who: 'A', made: 3, of: 3 },
    { who: 'B', made: 40, of: 100 },
    { who: 'C', made: 25, of: 100 },
    { who: 'D', made: 28, of: 100 },
  ]);
  expect(best?.share).toBeLessThan(0.6);
});

test('where people differ by no more than chance the best is the mean', () => {
  const best = ownBest([
    { who: 'A', made: 29, of: 100 },
    { who: 'B', made: 31, of: 100 },
    { who: 'C', made: 30, of: 100 },
  ]);
  expect(best?.who).toBe('B');
  expect(best?.share).toBeCloseTo(0.3, 12);
});

test('somebody who counted more than came to them is not the best, and counts for no mean', () => {
  const team = [
    { who: 'A', made: 50, of: 100 },
    { who: 'B', made: 10, of: 100 },
  ];
  expect(ownBest([...team, { who: 'C', made: 40, of: 30 }])).toEqual(ownBest(team));
});

test('one person, or people who counted nothing, have no best', () => {
  expect(ownBest([{ who: 'A', made: 3, of: 9 }])).toBeUndefined();
  expect(
    ownBest([
      { who: 'A', made: 3, of: 9 },
      { who: 'B', made: 0, of: 0 },
    ]),
  ).toBeUndefined();
});

test('the best lies between the mean of all and the largest share of one', () => {
  fc.assert(
    fc.property(people, (team) => {
      const best = ownBest(team);
      if (!best) return;
      const counted = team.filter(({ of }) => of > 0);
      const total = counted.reduce((sum, { of }) => sum + of, 0);
      const mean = counted.reduce((sum, { made }) => sum + made, 0) / total;
      const largest = Math.max(...counted.map(({ made, of }) => made / of));
      expect(best.share).toBeGreaterThanOrEqual(mean - 1e-12);
      expect(best.share).toBeLessThanOrEqual(largest + 1e-12);
    }),
  );
});
