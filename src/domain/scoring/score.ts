import { countBits, hasBit } from '#domain/scenario/bits.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';

/** What a move counts for, in tenths: in the run, made outside it, only touched. */
const IN_RUN = 10;
const OUTSIDE = 7;
const TOUCHED = 5;

/**
 * The score of a play as far as this state, 0 to 100, rounded once. Everything is brought over one denominator first,
 * so that a half is a half and rounds up on every machine.
 */
export function scoreOf(linked: Linked, state: State): number {
  const { routine, facts } = linked.share;
  const tenths = routineTenths(linked, state);
  const whole = 10 * countBits(linked.counted);
  const worth = sum(linked.worths);
  const known = sum(linked.worths.filter((_, fact) => hasBit(state.facts, fact)));
  const over = worth === 0 ? routine * tenths : routine * tenths * worth + facts * known * whole;
  const points = (100 * over) / ((routine + facts) * whole * (worth || 1));
  return Math.round(Math.max(0, Math.min(100, points - state.penalty)));
}

function routineTenths(linked: Linked, state: State): number {
  const made = state.made & linked.counted;
  const run = countBits(state.tails);
  return IN_RUN * run + OUTSIDE * (countBits(made) - run) + TOUCHED * countBits(state.touched);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
