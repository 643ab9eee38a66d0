/**
 * The run: the longest part of the moves made that follows the routine's own order (longest increasing subsequence).
 * Where several are equally long, the one whose moves stand earliest in the routine, compared from the last move back.
 *
 * @param order places of the moves in the routine, each once, in the order in which they were made
 * @example longestRun([0, 1, 3, 2]) // [0, 1, 2]
 */
export function longestRun(order: readonly number[]): number[] {
  /** The run of each length that ends in the smallest move so far. */
  const runs: number[][] = [[]];
  for (const move of order) {
    let length = runs.length - 1;
    while (length > 0 && (runs[length]?.at(-1) as number) > move) length--;
    runs[length + 1] = [...(runs[length] as number[]), move];
  }
  return runs[runs.length - 1] as number[];
}
