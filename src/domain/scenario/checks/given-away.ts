import { linesOf } from '../lines.ts';
import { wordsOf } from '../reading.ts';
import type { Check } from './check.ts';

/** A phrase has so many words. */
const PHRASE = 5;

/**
 * The buyer does not say the answer. The line at a beat does so when the one reply that is best on every path is also the only one that
 * takes up a phrase of five words from the buyer's line. Where the routine asks to say it back this may be right.
 */
export const givenAway: Check = {
  code: 'W05',
  severity: 'info',
  title: "The best reply is not the only one that repeats a phrase of the buyer's line.",
  find: ({ linked: { scenario }, standings }) => {
    const buyers = Map.groupBy(
      linesOf(scenario).filter(({ path }) => path[0] === 'beats' && path[2] === 'says'),
      ({ at }) => at,
    );
    return Object.entries(scenario.beats).flatMap(([beat, { replies }]) => {
      const [best, second] = replies.filter(({ id }) => standings.get(beat)?.get(id)?.always);
      if (!best || second) return [];
      const others = new Set(replies.filter((reply) => reply !== best).flatMap(({ say }) => phrasesOf(say)));
      const repeated = new Set(phrasesOf(best.say).filter((phrase) => !others.has(phrase)));
      const said = (buyers.get(beat) ?? []).flatMap(({ path, said }) =>
        phrasesOf(said).map((phrase) => ({ path, phrase })),
      );
      const first = said.find(({ phrase }) => repeated.has(phrase));
      if (!first) return [];
      return [
        {
          path: first.path,
          wrong: `The buyer says "${first.phrase}" at "${beat}", and of the replies only the best one, "${best.id}", repeats it.`,
          remedy: 'Let a wrong reply take it up too, or word one of the two otherwise.',
        },
      ];
    });
  },
};

/** Every five words in a row of a line, in lower case. */
function phrasesOf(line: string): string[] {
  const words = wordsOf(line.toLowerCase());
  return words.slice(PHRASE - 1).map((_, index) => words.slice(index, index + PHRASE).join(' '));
}
