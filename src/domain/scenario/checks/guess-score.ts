import { guessAll } from '#domain/solving/guess.ts';
import type { Check } from './check.ts';

/** Nobody scores high without reading. */
export const guessScore: Check = {
  code: 'Q02',
  severity: 'warning',
  title: 'No player who does not read what is said scores above 65.',
  find: ({ linked, solution }) => {
    if ('unsolved' in solution) return [];
    return Object.entries({ ...guessAll(linked), random: { score: Math.round(solution.random) } })
      .filter(([, { score }]) => score > 65)
      .map(([name, { score }]) => ({
        path: ['beats'],
        part: 'key',
        wrong: `The content-blind player "${name}" scores ${score}.`,
        remedy:
          'Change the order, the length or the wording of replies until no such player scores above 65.',
      }));
  },
};
