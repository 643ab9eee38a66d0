import { guessAll } from '#domain/solving/guess.ts';
import type { Check, Finding } from './check.ts';

const HOW: Record<string, string> = {
  first: 'always takes the first reply of the file',
  last: 'always takes the last reply of the file',
  longest: 'always takes the longest reply',
  shortest: 'always takes the shortest reply',
  questions: 'always takes the reply with the most question marks',
  polite: 'always takes the most polite reply',
};

/** Nobody reaches the benchmark without reading. */
export const guessable: Check = {
  code: 'Q01',
  severity: 'error',
  title: 'No player who does not read what is said reaches the benchmark.',
  find: ({ linked, solution }) => {
    if ('unsolved' in solution) return [];
    const found: Finding[] = Object.entries(guessAll(linked))
      .filter(([, guess]) => guess.benchmark)
      .map(([name]) => ({
        path: ['beats'],
        part: 'key',
        wrong: `A player who ${HOW[name]} reaches the benchmark.`,
        remedy: 'Change the order, the length or the wording of replies until this gives nothing away.',
      }));
    if (solution.randomBenchmark > 0.2) {
      const percent = Math.round(solution.randomBenchmark * 100);
      found.push({
        path: ['beats'],
        part: 'key',
        wrong: `A player who picks at random reaches the benchmark in ${percent} of 100 plays.`,
        remedy:
          'Write more tempting wrong replies, or make the wrong ones cost more, until it is 20 or fewer.',
      });
    }
    return found;
  },
};
