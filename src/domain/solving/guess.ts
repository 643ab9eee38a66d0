import type { Linked, LinkedReply } from '#domain/scenario/link.ts';
import { choices, openingState, take } from '#domain/scenario/step.ts';
import { reachesBenchmark } from '#domain/scoring/benchmark.ts';
import { scoreOf } from '#domain/scoring/score.ts';

const POLITE = new Set(
  'thank thanks great understand appreciate absolutely happy glad love sorry totally perfect'.split(' '),
);

/** Players that never read what is said: each measures the replies and takes the highest; ties go to the earlier one. */
export const GUESSERS = {
  first: () => 0,
  last: (_, place) => place,
  longest: (say) => [...say].length,
  shortest: (say) => -[...say].length,
  questions: (say) => say.split('?').length - 1,
  polite: (say) => (say.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => POLITE.has(word)).length,
} satisfies Record<string, (say: string, place: number) => number>;
export type Guesser = keyof typeof GUESSERS;

/** What a player without understanding gets in a scene, and by which replies. */
export type Guess = { score: number; benchmark: boolean; way: readonly string[] };

/** Plays a scene with one content-blind player. The scene must be solved, so that the play is known to end. */
export function guess(linked: Linked, guesser: Guesser): Guess {
  const measure = GUESSERS[guesser];
  const way: string[] = [];
  let state = openingState(linked);
  for (;;) {
    const beat = linked.beats.get(state.at);
    const options = choices(linked, state);
    if (!beat || options.length === 0) {
      return { score: scoreOf(linked, state), benchmark: reachesBenchmark(linked, state), way };
    }
    const measures = options.map(({ reply }, place) => measure(reply.say, place));
    const picked = options[measures.indexOf(Math.max(...measures))] as LinkedReply;
    way.push(picked.reply.id);
    state = take(linked, state, beat, picked);
  }
}

/** What every content-blind player but the random one gets; `solve` knows that one exactly. */
export function guessAll(linked: Linked): Record<Guesser, Guess> {
  const names = Object.keys(GUESSERS) as Guesser[];
  return Object.fromEntries(names.map((name) => [name, guess(linked, name)])) as Record<Guesser, Guess>;
}
