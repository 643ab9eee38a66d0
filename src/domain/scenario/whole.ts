/** How fine a weight is told apart: six decimals. */
const FINEST = 1_000_000;

/**
 * The same weights, brought to whole numbers by one power of ten: for ratios that must not pick up what binary
 * fractions lose.
 *
 * @example inWholeNumbers([0.1, 2]) // [1, 20]
 */
export function inWholeNumbers(weights: readonly number[]): number[] {
  let scale = 1;
  while (scale < FINEST && !weights.every((weight) => isWhole(weight * scale))) scale *= 10;
  return weights.map((weight) => Math.round(weight * scale));
}

/** Within what a product of two numbers loses. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, value);
}
