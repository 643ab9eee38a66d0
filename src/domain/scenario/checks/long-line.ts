import { linesOf, opening } from '../lines.ts';
import { wordsOf } from '../reading.ts';
import type { Check } from './check.ts';

/** More words than this nobody says in one breath. */
const MOST = 60;

/** A line can be said, and read, in one breath. The cue does not count. */
export const longLine: Check = {
  code: 'W02',
  severity: 'warning',
  title: 'A line has at most 60 words.',
  find: ({ linked }) =>
    linesOf(linked.scenario)
      .map((line) => ({ ...line, words: wordsOf(line.said).length }))
      .filter(({ words }) => words > MOST)
      .map(({ path, said, words }) => ({
        path,
        wrong: `The line "${opening(said)}" has ${words} words, more than ${MOST}.`,
        remedy: 'Cut it, or let the other side answer halfway.',
      })),
  meaning:
    'Nobody says sixty words in one breath, and nobody listens to them. A line that long is two lines, with an answer between them.',
  bad: `
    hears: >-
      (She laughs.) Me. I'm the one who trains eleven people on them. I did it with the last ones too, and it took from
      March to June, because half of them work mornings and half of them work nights, and two were away, and then we had to
      do it again from the start when the new menu came in, which nobody had told us about at all.`,
  mended: `
    hears: (She laughs.) Me. I'm the one who trains eleven people on them.`,
};
