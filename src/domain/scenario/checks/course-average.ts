import { guessAll } from '#domain/solving/guess.ts';
import type { CourseCheck } from './check.ts';

/** Every player who does not read has to stay below this over all scenes. */
const LIMIT = 55;

/**
 * Nobody gets through the course without reading. One scene is no course: of that Q02 has told. It points at the scene in which the
 * player scores highest.
 */
export const courseAverage: CourseCheck = {
  code: 'Q03',
  severity: 'warning',
  title: 'Over the whole course no player who does not read what is said averages 55 or more.',
  find: (subjects) => {
    const scores = new Map<string, { file: string; score: number }[]>();
    for (const { file, linked, figures } of subjects) {
      if ('unsolved' in figures) continue;
      const guesses = { ...guessAll(linked), random: { score: figures.random } };
      for (const [player, { score }] of Object.entries(guesses)) {
        scores.set(player, [...(scores.get(player) ?? []), { file, score }]);
      }
    }
    return [...scores].flatMap(([player, plays]) => {
      if (plays.length < 2) return [];
      const average = plays.reduce((total, { score }) => total + score, 0) / plays.length;
      if (average < LIMIT) return [];
      const top = plays.reduce((one, other) => (other.score > one.score ? other : one));
      return [
        {
          file: top.file,
          path: ['beats'],
          part: 'key' as const,
          wrong: `Over the whole course the content-blind player "${player}" averages ${average.toFixed(1)}, not under ${LIMIT}.`,
          remedy: `Begin with this scene, in which it scores ${Math.round(top.score)}: change the order, the length or the wording of its replies.`,
        },
      ];
    });
  },
  meaning:
    'One scene may be kind to a player who always asks. When scene after scene is, learners find out. The average of each such player is taken over all scenes, and the message names the scene to begin with.',
  bad: `
    say: It's no work, though. Most practices have it running in a morning, and your desk is where it helps.
    …
    say: I could take ten per cent off for a start this month. That might make it easier for you to go first.`,
  mended: `
    say: It's no work, though. Most practices have it running in a morning. Isn't your desk where it would help?
    …
    say: I could take ten per cent off for a start this month. Would that make it easier to go first?`,
};
