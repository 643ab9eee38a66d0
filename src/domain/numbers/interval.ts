/** So many of so many: 9 of 29. `made` is never more than `of`. */
export type Share = { made: number; of: number };

/** The lower and the upper end of a range. */
export type Interval = { low: number; high: number };

/** The 97.5 % point of the normal distribution, which gives ranges of 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % range of a share, from 0 to 1: Wilson's score interval without continuity correction, which holds its promise
 * for small counts too (Wilson 1927; Newcombe 1998, Statistics in Medicine 17, 857–872, method 3).
 */
export function rangeOf({ made, of }: Share): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = made / of;
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const reach = (Z / (1 + (Z * Z) / of)) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return {
    low: made === 0 ? 0 : Math.max(0, middle - reach),
    high: made === of ? 1 : Math.min(1, middle + reach),
  };
}

/**
 * The 95 % range of how much larger the share is after than before, from −1 to 1: Newcombe's interval from two of Wilson's
 * (1998, Statistics in Medicine 17, 873–890, method 10).
 */
export function differenceOf(before: Share, after: Share): Interval {
  if (before.of === 0 || after.of === 0) return { low: -1, high: 1 };
  const [was, is] = [before.made / before.of, after.made / after.of];
  const [wasRange, isRange] = [rangeOf(before), rangeOf(after)];
  return {
    low: is - was - Math.hypot(is - isRange.low, wasRange.high - was),
    high: is - was + Math.hypot(isRange.high - is, was - wasRange.low),
  };
}

/**
 * How many counts it takes until a share that stays as it is has its whole range below the benchmark (both 0 to 1); undefined
 * for one that is not below it. Wilson's range ends where the score test does, so this is that test solved for n.
 */
export function countsUntilBelow(share: number, benchmark: number): number | undefined {
  if (share >= benchmark) return undefined;
  const test = (Z / (benchmark - share)) ** 2 * benchmark * (1 - benchmark);
  return Math.floor(test) + 1;
}
