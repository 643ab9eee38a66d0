/** A reply of a scene that keeps the most within reach, and its text in the file around what is said. */
export type BenchmarkLine = {
  /** A move that it makes, and the others. */
  move: string;
  also: string[];
  beat: string;
  reply: string;
  /** Whether no other reply is ever better here. */
  always: boolean;
  /** How many characters the replies beside it have: one that stands out by its length gives itself away. */
  beside: { shortest: number; longest: number };
  before: string;
  after: string;
};

/** Whether a line is neither the shortest nor the longest of its beat. */
export function fitsIn({ beside }: Pick<BenchmarkLine, 'beside'>, line: string): boolean {
  const length = [...line].length;
  return beside.shortest < length && length < beside.longest;
}

/** The line that a bright spot best takes the place of: it fits by length, is always right, and makes few other moves. */
export function bestPlace<Line extends Omit<BenchmarkLine, 'move' | 'before' | 'after'>>(
  lines: readonly Line[],
  line: string,
): Line | undefined {
  const cost = (place: Line): number =>
    (fitsIn(place, line) ? 0 : 100) + (place.always ? 0 : 10) + place.also.length;
  return lines.toSorted((one, other) => cost(one) - cost(other))[0];
}

/** The reply with another line said in it, as it goes into the file. A JSON string is a YAML string. */
export function saying({ before, after }: Pick<BenchmarkLine, 'before' | 'after'>, line: string): string {
  return `${before}${JSON.stringify(line.replace(/\s+/g, ' ').trim())}\n${after}\n`;
}
