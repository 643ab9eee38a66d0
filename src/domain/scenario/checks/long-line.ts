import { opening } from '../lines.ts';
import type { Check } from './check.ts';

/** More words than this nobody says in one breath. */
const MOST = 60;

/** A line can be said, and read, in one breath. The cue does not count. */
export const longLine: Check = {
  code: 'W02',
  severity: 'warning',
  title: 'A line has at most 60 words.',
  find: ({ lines }) =>
    lines
      .filter(({ words }) => words.length > MOST)
      .map(({ path, said, words }) => ({
        path,
        wrong: `The line "${opening(said)}" has ${words.length} words, more than ${MOST}.`,
        remedy: 'Cut it, or let the other side answer halfway.',
      })),
};
