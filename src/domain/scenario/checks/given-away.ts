import { splitCue } from '#domain/play/cue.ts';
import { wordsOf } from '../reading.ts';
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
  find: ({ linked: { scenario }, standings }) =>
    Object.entries(scenario.beats).flatMap(([beat, { says, replies }]) => {
      const [best, second] = replies.filter(({ id }) => standings.get(beat)?.get(id)?.always);
      if (!best || second) return [];
      const answer = inRow(best.say);
      const others = replies.filter((reply) => reply !== best).map(({ say }) => inRow(say));
      const lines = typeof says === 'string' ? [{ line: says }] : says;
      const index = lines.findIndex(({ line }) => repeated(line, answer, others));
      if (index < 0) return [];
      const phrase = repeated(lines[index]?.line ?? '', answer, others)?.trim();
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
function repeated(line: string, answer: string, others: readonly string[]): string | undefined {
  const words = wordsOf(splitCue(line).said.toLowerCase());
  return words
    .slice(PHRASE - 1)
    .map((_, index) => ` ${words.slice(index, index + PHRASE).join(' ')} `)
    .find((phrase) => answer.includes(phrase) && !others.some((other) => other.includes(phrase)));
}

/** The words that are said in a reply, in lower case, with a blank around each. */
function inRow(say: string): string {
  return ` ${wordsOf(splitCue(say).said.toLowerCase()).join(' ')} `;
}
