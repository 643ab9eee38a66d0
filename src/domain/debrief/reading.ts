import { replay } from '#domain/play/replay.ts';
import { walk } from '#domain/play/walk.ts';
import type { Attempt, Result } from '#domain/records/attempt.ts';
import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import type { State } from '#domain/scenario/state.ts';
import { type ReviewedChoice, review } from '#domain/solving/review.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';

/** How far the result shown can be relied on, where something stands against it. */
export type Doubt = 'changed' | 'changed-and-different' | 'claims-otherwise' | 'not-replayable';

/** A finished play beside the scene as it is today. */
export type Reading = {
  attempt: Attempt;
  scene: Scene;
  linked: Linked;
  /** The result to show: computed again wherever that is possible. */
  result: Result;
  doubt: Doubt | undefined;
  /** Missing where the choices cannot be played again to what is shown. */
  again: Again | undefined;
};

/** The play played again: its states, opening first, and what the solver says of its choices. */
export type Again = { states: State[]; solution: Solution | undefined; reviewed: ReviewedChoice[] };

/** Plays a finished play again, so that its result is believed only where it cannot be computed. */
export function readPlay(attempt: Attempt, scene: Scene): Reading {
  const linked = linkScenario(scene.scenario, scene.routine);
  const { result, same } = replay(linked, attempt);
  const changed = attempt.scenario.hash !== scene.hash;
  const usable = result !== undefined && (same || !changed);
  return {
    attempt,
    scene,
    linked,
    result: usable ? result : attempt.result,
    doubt: doubtOf(changed, same, result !== undefined),
    again: usable ? playAgain(linked, attempt) : undefined,
  };
}

function doubtOf(changed: boolean, same: boolean, replayable: boolean): Doubt | undefined {
  if (changed) return same ? 'changed' : 'changed-and-different';
  if (same) return undefined;
  return replayable ? 'claims-otherwise' : 'not-replayable';
}

function playAgain(linked: Linked, { choices }: Attempt): Again {
  const states = walk(
    linked,
    choices.map(({ reply }) => reply),
  );
  const solved = solve(linked);
  const solution = 'unsolved' in solved ? undefined : solved;
  return { states, solution, reviewed: solution ? review(linked, choices, solution) : [] };
}

/** What the page says about the doubt, in the author's order: what is, and what is shown. */
export const DOUBTS: Record<Doubt, string> = {
  changed: 'This scene has changed since. You are seeing the one you played.',
  'changed-and-different':
    'This scene has changed since. You are seeing the one you played, without its turning points.',
  'claims-otherwise':
    'This play was kept with another result than its lines come to. You are seeing what the lines come to.',
  'not-replayable':
    'These lines cannot be played again in this scene, so the result could not be checked. You are seeing it as it was kept.',
};
