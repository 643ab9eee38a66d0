import { splitCue } from '#domain/play/cue.ts';
import { wordsOf } from '../reading.ts';
import type { Beat } from '../scenario.ts';
import { decidedBeats } from './best-replies.ts';
import type { Check } from './check.ts';

/** A phrase has so many words. */
const PHRASE = 5;

/**
 * The buyer does not say the answer. The line at a beat does so when the one reply that is best on every path is also the
 * only one that takes up a phrase of five words from it. Where the routine asks to say it back this may be right.
 */
export const givenAway: Check = {
  code: 'W05',
  severity: 'info',
  title: "The best reply is not the only one that repeats a phrase of the buyer's line.",
  find: (subject) =>
    decidedBeats(subject).flatMap(({ beat, best, replies }) => {
      const { says } = subject.linked.scenario.beats[beat] as Beat;
      const answer = phrasesOf(best.say);
      const others = replies.filter((reply) => reply !== best).map(({ say }) => phrasesOf(say));
      const lines = typeof says === 'string' ? [{ line: says }] : says;
      const index = lines.findIndex(({ line }) => repeated(line, answer, others));
      if (index < 0) return [];
      const phrase = repeated(lines[index]?.line ?? '', answer, others);
      return [
        {
          path: ['beats', beat, 'says', ...(typeof says === 'string' ? [] : [index, 'line'])],
          wrong: `The buyer says "${phrase}" at "${beat}", and of the replies only the best one, "${best.id}", repeats it.`,
          remedy: 'Let a wrong reply take it up too, or word one of the two otherwise.',
        },
      ];
    }),
  meaning:
    'The buyer has just said a phrase, and of all replies only the best one has it. Where the routine asks to say it back this may be right; then leave it.',
  bad: `
    - id: only-the-desk
      say: Two new things in one month. If the desk had nothing to learn, would anything else have to wait?`,
  mended: `
    - id: only-the-desk
      say: Is it the teaching alone? If the desk had nothing to learn, would anything else have to wait?`,
};

/** The first phrase of the buyer's line that the answer repeats and no other reply. */
function repeated(
  line: string,
  answer: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
): string | undefined {
  return [...phrasesOf(line)].find(
    (phrase) => answer.has(phrase) && !others.some((other) => other.has(phrase)),
  );
}

/** The phrases that are said in a line, in lower case. */
function phrasesOf(line: string): Set<string> {
  const words = wordsOf(splitCue(line).said.toLowerCase());
  return new Set(words.slice(PHRASE - 1).map((_, index) => words.slice(index, index + PHRASE).join(' ')));
}
