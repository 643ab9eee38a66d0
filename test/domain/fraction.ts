/** A number as a quotient of two whole numbers, so that nothing is lost before the one rounding at the end. */
export type Fraction = { over: bigint; under: bigint };

export const ZERO: Fraction = { over: 0n, under: 1n };

/** The number that a decimal is written as: 0.7 is seven tenths. */
export function exactly(value: number): Fraction {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return reduced(one.over * other.under + other.over * one.under, one.under * other.under);
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { over: -other.over, under: other.under });
}

export function times(one: Fraction, other: Fraction): Fraction {
  return reduced(one.over * other.over, one.under * other.under);
}

export function dividedBy(one: Fraction, other: Fraction): Fraction {
  return times(one, { over: other.under, under: other.over });
}

/** The nearest whole number; a half goes up. The number must not be negative. */
export function rounded({ over, under }: Fraction): number {
  return Number((2n * over + under) / (2n * under));
}

export function toNumber({ over, under }: Fraction): number {
  const scale = 10n ** 18n;
  return Number((over * scale) / under) / 1e18;
}

function reduced(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n;
  const shared = divisorOf(over < 0n ? -over : over, under * sign) * sign;
  return { over: over / shared, under: under / shared };
}

function divisorOf(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}
