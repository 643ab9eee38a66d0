import { bestIsLongest, type Decided, decidedBeats } from './best-replies.ts';
import type { Check } from './check.ts';

/** Of fewer beats nobody can say "always". */
const ENOUGH = 3;

/**
 * The best replies have nothing in common that can be seen without reading. "Always" is meant over the scene: of every
 * beat that has one reply which is best whatever came before, that reply is looked at; the check fires when all of them
 * are the first of their beat, or all of them are its longest (characters of `say`). Q01 follows one way through a scene
 * and asks whether it reaches the benchmark; this looks at every beat, those of the ways back among them.
 */
export const tellingPlace: Check = {
  code: 'C04',
  severity: 'warning',
  title: 'The best reply is neither the first in every beat nor the longest in every beat.',
  find: (subject) => {
    const beats = decidedBeats(subject);
    if (beats.length < ENOUGH) return [];
    return Object.entries(TELLS)
      .filter(([, tells]) => beats.every(tells))
      .map(([name]) => ({
        path: ['beats'],
        part: 'key',
        wrong: `In each of the ${beats.length} beats that have one best reply, it is the ${name}.`,
        remedy:
          name === 'first'
            ? 'Move it down in some of them, so that its place gives nothing away.'
            : 'Shorten it in some of them, or give the wrong replies more to say.',
      }));
  },
};

const TELLS: Record<string, (beat: Decided) => boolean> = {
  first: ({ best, replies }) => replies[0] === best,
  longest: bestIsLongest,
};
