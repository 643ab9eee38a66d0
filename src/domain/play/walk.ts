import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';
import { canChoose, openingState, step } from '#domain/scenario/step.ts';

/**
 * The states that a list of replies goes through, the opening first: one more than the replies, or fewer when a reply
 * could not be chosen, where the walk stops.
 */
export function walk(linked: Linked, replies: readonly string[]): State[] {
  const states = [openingState(linked)];
  for (const reply of replies) {
    const state = states[states.length - 1] as State;
    if (!canChoose(linked, state, reply)) break;
    states.push(step(linked, state, reply));
  }
  return states;
}

/** The ending's id when the state is one. */
export function endingAt(linked: Linked, state: State): string | undefined {
  return Object.hasOwn(linked.scenario.endings, state.at) ? state.at : undefined;
}
