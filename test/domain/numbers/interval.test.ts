import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsUntilBelow, differenceOf, rangeOf } from '#domain/numbers/interval.ts';

const share = fc
  .integer({ min: 1, max: 5000 })
  .chain((of) => fc.record({ made: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

/** Newcombe 1998a, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the range of %i of %i is the published one', (made, of, low, high) => {
  const range = rangeOf({ made, of });
  expect(range.low).toBeCloseTo(low, 4);
  expect(range.high).toBeCloseTo(high, 4);
});

/** Newcombe 1998b, table II, method 10: first proportion, second proportion, the interval of their difference. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('the difference of %i of %i and %i of %i has the published range', (made, of, made2, of2, low, high) => {
  const range = differenceOf({ made: made2, of: of2 }, { made, of });
  expect(range.low).toBeCloseTo(low, 4);
  expect(range.high).toBeCloseTo(high, 4);
});

test('a range holds its share, and the share of nothing may be anything', () => {
  fc.assert(
    fc.property(share, ({ made, of }) => {
      const { low, high } = rangeOf({ made, of });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(made / of);
      expect(high).toBeGreaterThanOrEqual(made / of);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
  expect(rangeOf({ made: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  expect(differenceOf({ made: 0, of: 0 }, { made: 3, of: 4 })).toEqual({ low: -1, high: 1 });
});

test('a difference the other way round is the same with its sign turned', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const there = differenceOf(one, other);
      const back = differenceOf(other, one);
      expect(there.low).toBeCloseTo(-back.high, 12);
      expect(there.high).toBeCloseTo(-back.low, 12);
    }),
  );
});

test('the counts it takes are the fewest whose whole range is below the benchmark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (percent, asked) => {
      const [ratio, benchmark] = [percent / 100, asked / 100];
      const needed = countsUntilBelow(ratio, benchmark);
      if (needed === undefined) {
        expect(ratio).toBeGreaterThanOrEqual(benchmark);
        return;
      }
      expect(rangeOf({ made: ratio * needed, of: needed }).high).toBeLessThan(benchmark + 1e-12);
      if (needed > 1) {
        const fewer = { made: ratio * (needed - 1), of: needed - 1 };
        expect(rangeOf(fewer).high).toBeGreaterThan(benchmark - 1e-12);
      }
    }),
  );
});
