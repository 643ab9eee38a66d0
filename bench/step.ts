import { initialTransition, transition } from 'xstate';
import { linkScenario } from '#domain/scenario/link.ts';
import { compileScenario } from '#domain/scenario/machine.ts';
import { openingState, step } from '#domain/scenario/step.ts';
import { DETOURS, routine, sceneOf } from './scene.ts';
import { timesAsFast } from './side-by-side.ts';

/** How many steps `step` takes while XState's pure `transition` takes one, on the same machine and the same walk. */
export function stepAgainstTransition(milliseconds?: number): number {
  const scenario = sceneOf(1);
  const linked = linkScenario(scenario, routine);
  const machine = compileScenario(scenario, routine);
  const [opening] = initialTransition(machine);
  const bySteps = () => DETOURS.reduce((state, reply) => step(linked, state, reply), openingState(linked));
  const byTransitions = () =>
    DETOURS.reduce((snapshot, reply) => transition(machine, snapshot, { type: 'CHOOSE', reply })[0], opening);
  if (bySteps().at !== byTransitions().value) throw new Error('The two walks do not come to one place.');
  return timesAsFast(bySteps, byTransitions, milliseconds);
}
