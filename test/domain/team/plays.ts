import type { Attempt } from '#domain/records/attempt.ts';
import { attempted } from '../practice/attempted.ts';

export const MOVES = ['stop', 'search', 'sort', 'settle'];

/** One scene that counts four moves and asks three in a row, and one that counts three and asks two. */
export const targets = new Map([
  ['price', { competency: 'objections', moves: 3, of: 4 }],
  ['budget', { competency: 'objections', moves: 2, of: 3 }],
  ['pain', { competency: 'discovery', moves: 3, of: 4 }],
]);
export const asked = new Map([
  ['price', MOVES],
  ['budget', ['stop', 'search', 'settle']],
  ['pain', ['dig']],
]);

/** A play that made these moves; at benchmark with three of them. */
export function playOf(moves: string[], scene = 'price', at?: string): Attempt {
  const attempt = attempted({ scene, run: moves.length, benchmark: moves.length >= 3, ...(at && { at }) });
  return { ...attempt, result: { ...attempt.result, moves } };
}

export const plays = (times: number, ...moves: string[]): Attempt[] =>
  Array.from({ length: times }, () => playOf(moves));
