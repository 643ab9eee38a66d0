import type { Check } from './check.ts';

/** The scenario is small enough to be solved. */
export const tooLarge: Check = {
  code: 'G08',
  severity: 'error',
  title: 'A scenario has few enough states to be solved exactly.',
  find: ({ solution }) => {
    if (!('unsolved' in solution) || solution.unsolved !== 'too-large') return [];
    return [
      {
        path: ['beats'],
        part: 'key',
        wrong: `The scene can stand in more than ${solution.states.toLocaleString('en')} different ways, too many to solve.`,
        remedy: 'Use fewer meters, effects in larger steps, or fewer replies in a beat with a budget.',
      },
    ];
  },
};
