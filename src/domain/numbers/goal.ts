import type { Reading } from './priority.ts';

/** How many of the first stage a goal takes in a week, as things are and with every step at its benchmark at least. */
export type Activity = { wins: number; now: number; atBenchmark: number };

/**
 * What a goal takes: revenue ÷ average sale gives the wins, and the ratios give back how many have to go in at the top. Undefined
 * while a ratio is 0 or unknown, for then no number of conversations is enough.
 *
 * @param goal revenue in the period, in the currency of `sale`
 * @param sale the average sale
 * @param weeks the weeks in which the goal is to be reached
 */
export function activityFor(
  goal: number,
  sale: number,
  weeks: number,
  { steps }: Pick<Reading, 'steps'>,
): Activity | undefined {
  if (sale <= 0 || weeks <= 0 || steps.some(({ made }) => made === 0)) return undefined;
  const wins = Math.ceil(goal / sale);
  const through = (ratioOf: (step: Reading['steps'][number]) => number): number =>
    Math.ceil(wins / steps.reduce((product, step) => product * ratioOf(step), 1) / weeks);
  const ratio = ({ made, of }: Reading['steps'][number]): number => made / of;
  return {
    wins,
    now: through(ratio),
    atBenchmark: through((step) => Math.max(ratio(step), step.benchmark?.share ?? 0)),
  };
}
