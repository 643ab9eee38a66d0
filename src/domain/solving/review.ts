import { walk } from '#domain/play/walk.ts';
import type { Choice } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';
import type { Solution } from './solve.ts';

export type ChoiceClass = 'benchmark' | 'solid' | 'slip' | 'miss' | 'turning point';

/** What one choice did to what was still possible. */
export type ReviewedChoice = {
  /** Its place among the choices, from 0: "try again from here" starts with the choices before it. */
  turn: number;
  beat: string;
  reply: string;
  sure: Choice['sure'];
  /** The best rounded score possible before it and after it, and the difference. */
  before: number;
  after: number;
  loss: number;
  class: ChoiceClass;
  /** The reply that keeps the best score within reach. */
  best: string;
  /** Whether it was this choice after which `advanced` could no longer be reached. */
  closedTheWay: boolean;
};

/** The largest loss of a play has to be at least this to be a turning point. */
const TURNING = 10;

/** Reviews a play choice by choice, as far as its choices can be played. */
export function review(
  linked: Linked,
  choices: readonly Pick<Choice, 'reply' | 'sure'>[],
  solution: Solution,
): ReviewedChoice[] {
  const states = walk(
    linked,
    choices.map((choice) => choice.reply),
  );
  const reviewed = states.slice(1).map((state, turn) => reviewChoice(states[turn] as State, state, turn));
  const largest = Math.max(TURNING, ...reviewed.map(({ loss }) => loss));
  const turning = reviewed.find(({ loss }) => loss === largest);
  return reviewed.map((one) => ({
    ...one,
    class: one === turning || one.closedTheWay ? 'turning point' : classOf(one.loss),
  }));

  function reviewChoice(from: State, to: State, turn: number): Omit<ReviewedChoice, 'class'> {
    const choice = choices[turn] as Pick<Choice, 'reply' | 'sure'>;
    const before = solution.at(from);
    const after = solution.at(to);
    return {
      turn,
      beat: from.at,
      reply: choice.reply,
      sure: choice.sure,
      before: before.best,
      after: after.best,
      loss: before.best - after.best,
      best: before.reply as string,
      closedTheWay: before.advanced && !after.advanced,
    };
  }
}

function classOf(loss: number): ChoiceClass {
  if (loss === 0) return 'benchmark';
  if (loss <= 5) return 'solid';
  return loss <= 15 ? 'slip' : 'miss';
}
