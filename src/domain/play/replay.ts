import type { Attempt, Result } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import { resultOf } from '#domain/scoring/result.ts';

/**
 * What comes of playing an attempt's choices again. `result` is missing when they cannot be played to an ending with
 * this content; `same` says whether the attempt claims just what came of it.
 */
export type Replay = { result: Result | undefined; same: boolean };

/** Plays an attempt again through the same engine, so that a score never has to be believed. */
export function replay(linked: Linked, attempt: Pick<Attempt, 'choices' | 'result'>): Replay {
  const result = resultOf(linked, attempt.choices);
  return { result, same: result !== undefined && sameResult(result, attempt.result) };
}

function sameResult(one: Result, other: Result): boolean {
  const keys = Object.keys(one) as (keyof Result)[];
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
