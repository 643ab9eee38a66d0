import type { Check } from './check.ts';

/** The best play scores 95 or more. */
export const lowBest: Check = {
  code: 'C01',
  severity: 'error',
  title: 'The best possible score is 95 or more.',
  find: ({ solution }) => {
    if ('unsolved' in solution || solution.best >= 95) return [];
    return [
      {
        path: ['beats'],
        part: 'key',
        wrong: `The best possible play scores ${solution.best}.`,
        remedy:
          "Let one path make every move that counts in the routine's order, or leave moves out by `moves:`.",
      },
    ];
  },
  meaning:
    'Somebody who says the best line every time still does not come near 100. Either no path makes every move in the order of the routine, or the only way through makes a slip.',
  bad: `
    makes: [stop, say-back, search]
    slips: [pile-on]`,
  mended: `
    makes: [stop, say-back, search]`,
};
