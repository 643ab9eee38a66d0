import { bestIsLongest, decidedBeats } from './best-replies.ts';
import type { CourseCheck } from './check.ts';

/** In at most this share of the beats the best reply may be the longest. */
const MOST = 0.4;

/**
 * Over the course length is no guide. Counted are the beats that have one reply which is best whatever came before. One
 * scene is no course: of that C04 tells. It points at the scene that has most such beats.
 */
export const courseLength: CourseCheck = {
  code: 'Q04',
  severity: 'warning',
  title: 'Over the whole course the best reply is the longest in at most 40 of 100 beats.',
  find: (subjects) => {
    const scenes = subjects.map((subject) => {
      const decided = decidedBeats(subject);
      return { file: subject.file, decided: decided.length, long: decided.filter(bestIsLongest).length };
    });
    const decided = scenes.reduce((total, scene) => total + scene.decided, 0);
    const long = scenes.reduce((total, scene) => total + scene.long, 0);
    if (scenes.length < 2 || long <= decided * MOST) return [];
    const top = scenes.reduce((one, other) => (other.long > one.long ? other : one));
    return [
      {
        file: top.file,
        path: ['beats'],
        part: 'key',
        wrong: `Over the whole course the best reply is the longest in ${long} of the ${decided} beats that have one best reply.`,
        remedy: `Begin with this scene, which has ${top.long} of them: shorten the best reply, or give a wrong one more to say.`,
      },
    ];
  },
  meaning:
    'In each scene the best reply is the longest only sometimes. When it is so in scene after scene, length is a good guess all the same. Counted over all scenes are the beats that have one best reply, and the message names the scene to begin with.',
  bad: `
    say: (You wait.) Not before the phones are in. What is it about the phones that has to come first, as you see it?`,
  mended: `
    say: (You wait.) Not before the phones are in. What is it about the phones that has to come first?`,
};
