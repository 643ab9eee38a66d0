import { type Check, firstOf } from './check.ts';

/** How many beats of a loop the message names. */
const NAMED = 10;

/** Every play comes to an ending. */
export const endless: Check = {
  code: 'G05',
  severity: 'error',
  title: 'No play can go round for ever.',
  find: ({ solution }) => {
    if (!('unsolved' in solution) || solution.unsolved !== 'endless') return [];
    const loop = [...new Set(solution.beats)];
    const named = loop.map((beat) => `"${beat}"`);
    const round = loop.length === 1 ? `at ${named[0]}` : `through ${firstOf(named, NAMED)}`;
    return [
      {
        path: ['beats', loop[0] as string],
        part: 'key',
        wrong: `A play can go round for ever ${round}: nothing changes from one round to the next.`,
        remedy:
          'Bound it: `once` on the replies, `asks` and `then` on the beat, or a meter that falls and has `ends`.',
      },
    ];
  },
  meaning:
    'A loop in which nothing is used up has no end, and a scene without an end cannot be solved. A way back to an earlier beat is fine when something changes with each round and runs out.',
  bad: `
    - id: twelve
      say: Fifteen, then, and I leave out the fee. But for that I'd need your yes by Friday at the latest.
      next: haggle`,
  mended: `
    - id: twelve
      say: Fifteen, then, and I leave out the fee. But for that I'd need your yes by Friday at the latest.
      slips: [unprompted-discount]
      effect: { patience: -40 }
      next: later`,
};
