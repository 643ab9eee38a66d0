import { linkScenario } from '#domain/scenario/link.ts';
import { openingState, step } from '#domain/scenario/step.ts';
import { type Outlook, type Solution, solve } from '#domain/solving/solve.ts';
import type { Play, Story } from '../reference.ts';

/** The solution of a story that is known to have one. */
export function solved({ scenario, routine }: Story): Solution {
  const solution = solve(linkScenario(scenario, routine));
  if ('unsolved' in solution) throw new Error(`The story is ${solution.unsolved}.`);
  return solution;
}

/** What the solution knows of the state that a play of the reference has come to. */
export function outlookAfter({ scenario, routine }: Story, solution: Solution, play: Play): Outlook {
  const linked = linkScenario(scenario, routine);
  return solution.at(
    play.chosen.reduce((state, { reply }) => step(linked, state, reply), openingState(linked)),
  );
}
