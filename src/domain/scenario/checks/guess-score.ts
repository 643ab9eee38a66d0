import { guessAll } from '#domain/solving/guess.ts';
import type { Check } from './check.ts';
import { playerWords } from './guessable.ts';

/** The highest score of a player who does not read. */
const HIGHEST = 65;

/** Nobody scores high without reading. */
export const guessScore: Check = {
  code: 'Q02',
  severity: 'warning',
  title: 'No player who does not read what is said scores above 65.',
  find: ({ linked, solution }) => {
    if ('unsolved' in solution) return [];
    const random = Math.round(solution.random);
    const wrong = [
      ...Object.entries(guessAll(linked))
        .filter(([, { score }]) => score > HIGHEST)
        .map(([name, { score, way }]) => playerWords(name, `scores ${score}`, way)),
      ...(random > HIGHEST ? [`A player who picks at random scores ${random} on average.`] : []),
    ];
    const remedy = `Change the order, the length or the wording of replies until no such player scores above ${HIGHEST}.`;
    return wrong.map((told) => ({ path: ['beats'], part: 'key', wrong: told, remedy }));
  },
  meaning:
    'A player who does not read misses the benchmark, and comes close. Somewhere on its way the best reply can be told by its looks. Here nothing but the good reply asks, in the first two beats.',
  bad: `
    say: It's no work, though. Most practices have it running in a morning, and your desk is where it helps.
    …
    say: I could take ten per cent off for a start this month. That might make it easier for you to go first.`,
  mended: `
    say: It's no work, though. Most practices have it running in a morning. Isn't your desk where it would help?
    …
    say: I could take ten per cent off for a start this month. Would that make it easier to go first?`,
};
