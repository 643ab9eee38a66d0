/**
 * The order of replies on screen: a shuffle that depends on the seed of the attempt and on how many lines have been
 * said, and on nothing else, so that a scene carried on tomorrow shows the same order.
 *
 * @param seed whole number, 0 to 2³²−1, kept in the attempt
 * @param turn how many choices came before
 */
export function replyOrder(seed: number, turn: number, ids: readonly string[]): string[] {
  const roll = dice((seed ^ Math.imul(turn + 1, 0x9e3779b1)) >>> 0);
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(roll() * (last + 1));
    [order[last], order[other]] = [order[other] as string, order[last] as string];
  }
  return order;
}

/** Mulberry32: a small generator of numbers in [0, 1), good enough to shuffle a handful of lines. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}
