import { count, list } from '#domain/debrief/words.ts';
import { replyOrder } from '#domain/play/order.ts';
import { longestRun } from '#domain/scoring/run.ts';

/** The moves of a routine out of their order, the same for every reader of one exercise. */
export function shuffled(exercise: string, moves: readonly string[]): string[] {
  const seed = [...exercise].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7);
  const order = replyOrder(seed >>> 0, 0, moves);
  return order.every((move, place) => move === moves[place]) ? order.toReversed() : order;
}

/** The moves that stand outside the run, in the order in which they were put. */
export function outOfOrder(put: readonly string[], moves: readonly string[]): string[] {
  const run = new Set(longestRun(put.map((move) => moves.indexOf(move))).map((place) => moves[place]));
  return put.filter((move) => !run.has(move));
}

/** What is told about an order of moves: which of them stand out of it, by their titles. */
export function orderInWords(apart: readonly string[], others: readonly string[]): string {
  if (apart.length === 0) return `All ${count(others.length)} stand in the routine’s order.`;
  const rest =
    others.length === 1
      ? `Only ${others[0]} holds its place.`
      : `The other ${count(others.length)} stand in order.`;
  return `Out of order: ${list(apart)}. ${rest}`;
}
