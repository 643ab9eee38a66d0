import { type Guesser, guessAll } from '#domain/solving/guess.ts';
import { type Check, type Finding, firstOf } from './check.ts';

const HOW: Record<Guesser, string> = {
  first: 'always takes the first reply of the file',
  last: 'always takes the last reply of the file',
  longest: 'always takes the longest reply',
  shortest: 'always takes the shortest reply',
  questions: 'always takes the reply with the most question marks',
  polite: 'always takes the most polite reply',
};

/** So many replies of a way are named. */
const NAMED = 12;

/** A player that does not read, and how it comes through the scene: what it does, what it gets, by which replies. */
export function playerWords(player: string, gets: string, way: readonly string[]): string {
  return `A player who ${HOW[player as Guesser]} ${gets}, by ${firstOf(way, NAMED)}.`;
}

/** Nobody reaches the benchmark without reading. */
export const guessable: Check = {
  code: 'Q01',
  severity: 'error',
  title: 'No player who does not read what is said reaches the benchmark.',
  find: ({ linked, solution }) => {
    if ('unsolved' in solution) return [];
    const found: Finding[] = Object.entries(guessAll(linked))
      .filter(([, guess]) => guess.benchmark)
      .map(([name, { way }]) => ({
        path: ['beats'],
        part: 'key',
        wrong: playerWords(name, 'reaches the benchmark', way),
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
  meaning:
    'Six players go through the scene without reading a word: they take the first reply, the last, the longest, the shortest, the one with the most question marks, or the most polite one, every time. A seventh picks at random. One of them has reached the benchmark, so a learner can too. Here only the good replies ask anything.',
  bad: `
    say: It's no work, though. Most practices have it running in a morning, and your desk is where it helps.
    …
    say: I could take ten per cent off for a start this month. That might make it easier for you to go first.
    …
    say: I'm glad you ask. I'll write it all up tonight, and send it over for you to read when it suits you.`,
  mended: `
    say: It's no work, though. Most practices have it running in a morning. Isn't your desk where it would help?
    …
    say: I could take ten per cent off for a start this month. Would that make it easier to go first?
    …
    say: I'm glad you ask. May I write it all up tonight, and send it over for you to read when it suits you?`,
};
