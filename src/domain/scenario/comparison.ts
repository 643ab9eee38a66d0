/** A comparison with a number, as text: ">= 50", "> 50", "<= 50", "< 50" or "= 50". */
export const COMPARISON = /^(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)$/;

/** Turns the text of a comparison into a test of a number. */
export function compare(text: string): (value: number) => boolean {
  const [, operator, digits] = COMPARISON.exec(text) ?? [];
  const bound = Number(digits);
  switch (operator) {
    case '>=':
      return (value) => value >= bound;
    case '<=':
      return (value) => value <= bound;
    case '>':
      return (value) => value > bound;
    case '<':
      return (value) => value < bound;
    default:
      return (value) => value === bound;
  }
}

/** One id or a list of ids, as a list. */
export function listed(entry: string | string[] | undefined): string[] {
  if (entry === undefined) return [];
  return Array.isArray(entry) ? entry : [entry];
}
