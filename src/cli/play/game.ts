import { replyOrder } from '#domain/play/order.ts';
import { buyerAt, transcribe, turnLines } from '#domain/play/transcript.ts';
import type { Attempt, Choice, Line, Result, Sure } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import type { State } from '#domain/scenario/state.ts';
import { type Offer, offered } from '#domain/scenario/step.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { type ReviewedChoice, review } from '#domain/solving/review.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';
import type { Playable } from './scene.ts';
import { openStage, type Stage } from './stage.ts';

/** One play of a scene, from its opening on. */
export type Game = {
  scene: Scene;
  linked: Linked;
  stage: Stage;
  seed: number;
  choices: Choice[];
  /** Solved when the coach first needs it; undefined where the scene cannot be solved. */
  solution: () => Solution | undefined;
};

/** Opens a play. The seed gives the order of the replies. */
export function openGame({ scene, linked }: Playable, seed: number): Game {
  let solved: ReturnType<typeof solve> | undefined;
  const solution = (): Solution | undefined => {
    solved ??= solve(linked);
    return 'unsolved' in solved ? undefined : solved;
  };
  return { scene, linked, stage: openStage(scene), seed, choices: [], solution };
}

/** What can be seen at this turn, in the shuffled order; `locked` ones cannot be chosen. */
export function offersOf({ linked, stage, seed, choices }: Game): Offer[] {
  const offers = offered(linked, stage.now());
  const order = replyOrder(
    seed,
    choices.length,
    offers.map(({ reply }) => reply.id),
  );
  return offers.toSorted((one, other) => order.indexOf(one.reply.id) - order.indexOf(other.reply.id));
}

/** The ids of the replies that lead on from here, in the order of the file. */
export function openReplies({ linked, stage }: Game): string[] {
  return offered(linked, stage.now())
    .map(({ reply }) => reply.id)
    .filter(stage.takes);
}

/** Says a line that the machine takes. */
export function say({ stage, choices }: Game, reply: string, tookMs: number, sure?: Sure): void {
  choices.push({ beat: stage.now().at, reply, tookMs, ...(sure && { sure }) });
  stage.choose(reply);
}

/** Takes the last line back. */
export function takeBack({ stage, choices }: Game): void {
  choices.pop();
  stage.takeBack();
}

/** Whether the play has come to an ending. */
export function isOver({ linked, stage }: Game): boolean {
  return !linked.beats.has(stage.now().at);
}

/** What was said last: the line and all that the buyer answers; before the first line, how the scene opens. */
export function lastLines({ linked, stage, choices }: Game): Line[] {
  const states = stage.states();
  const after = states[states.length - 1] as State;
  const last = choices[choices.length - 1];
  return last
    ? turnLines(linked, states[states.length - 2] as State, last.reply, after)
    : buyerAt(linked, after);
}

/** What the solver says of the last line; nothing where the scene cannot be solved. */
export function lastReview({ linked, choices, solution }: Game): ReviewedChoice | undefined {
  const solved = solution();
  return solved && review(linked, choices, solved).at(-1);
}

/** The attempt that a finished play comes to. */
export function attemptOf(game: Game, id: string, startedAt: string, finishedAt: string): Attempt {
  const { scene, linked, seed, choices } = game;
  return {
    id,
    scenario: { id: scene.id, hash: scene.hash },
    mode: 'practice',
    feedback: 'as-i-go',
    seed,
    startedAt,
    finishedAt,
    choices,
    result: resultOf(linked, choices) as Result,
    transcript: transcribe(linked, choices),
  };
}
