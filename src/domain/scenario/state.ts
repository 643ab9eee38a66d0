import { type Bits, NO_BITS } from './bits.ts';

/**
 * Everything that the rest of a play depends on, and nothing more: two plays in equal states have the same future and
 * the same score. Ids are numbered by `linkScenario`; what no condition asks about is not remembered.
 */
export type State = {
  /** The id of the beat or the ending that the play has come to. */
  readonly at: string;
  /** The meters in file order, each 0 to 100. */
  readonly meters: readonly number[];
  readonly facts: Bits;
  /** Slips made: the serious ones, and those that a condition asks about. */
  readonly slipped: Bits;
  /** Beats come to, where a condition asks. */
  readonly visited: Bits;
  /** Replies chosen, where a condition asks or the reply can be chosen once only. */
  readonly chosen: Bits;
  /** Replies chosen so far at each beat with a budget, held at the budget. */
  readonly asked: readonly number[];
  /** Moves made, one bit each in the routine's order. */
  readonly made: number;
  /** Moves touched and not made, one bit each. */
  readonly touched: number;
  /** The n-th lowest bit is the smallest move that a run of n moves can end in, as in patience sorting. */
  readonly tails: number;
  /** Severities of the slips added up, held at 100: no score can fall further. */
  readonly penalty: number;
};

/** A state in the making. */
export type Draft = { -readonly [Part in keyof State]: State[Part] };

/** A play before anything has been said. */
export function blankState(start: string, meters: readonly number[], budgets: number): Draft {
  return {
    at: start,
    meters,
    facts: NO_BITS,
    slipped: NO_BITS,
    visited: NO_BITS,
    chosen: NO_BITS,
    asked: new Array<number>(budgets).fill(0),
    made: 0,
    touched: 0,
    tails: 0,
    penalty: 0,
  };
}
