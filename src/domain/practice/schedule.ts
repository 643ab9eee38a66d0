import { FSRSAlgorithm, type Grade, Rating } from 'ts-fsrs';

/*
 * When something comes back. The gaps are those of FSRS, a model of forgetting fitted on some hundred million answers.
 * For somebody who answers when a thing is due, its next gap depends on nothing but how often it went right, so the
 * gaps are a short list: pages carry the list, and the library stays out of them. Who comes late keeps to the same
 * list; whether gaps are equal or grow has been found to make no difference (Latimier 2021).
 */

/** Whole days until something is due: after the miss or the first success, then after each success in a row. */
export type Gaps = { missed: number[]; atBenchmark: number[] };

/** A thing is due when this share of learners would still have it. */
const STILL_THERE = 0.8;

/** Nothing stays away for longer, in days. */
const LONGEST = 90;

const model = new FSRSAlgorithm({ request_retention: STILL_THERE, maximum_interval: LONGEST });

/** The gaps after a missed decision: days, then about a week, then about a month. */
export function gapsAfterMiss(): number[] {
  return gaps(Rating.Again, 3);
}

/** The gaps after a play at benchmark: about a week, then longer. */
export function gapsAtBenchmark(): number[] {
  return gaps(Rating.Good, 2);
}

function gaps(first: Grade, count: number): number[] {
  let memory = model.next_state(null, 0, first);
  const found: number[] = [model.next_interval(memory.stability, 0)];
  while (found.length < count) {
    const rested = found.at(-1) as number;
    memory = model.next_state(memory, rested, Rating.Good);
    found.push(model.next_interval(memory.stability, rested));
  }
  return found;
}
