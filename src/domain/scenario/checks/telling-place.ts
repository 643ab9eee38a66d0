import type { Reply } from '../scenario.ts';
import type { Check, Subject } from './check.ts';

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
    const beats = bestReplies(subject);
    if (beats.length < ENOUGH) return [];
    return Object.entries(TELLS)
      .filter(([, tells]) => beats.every(({ best, replies }) => tells(best, replies)))
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
  meaning:
    'Learners notice when the best reply is always the longest, or always stands first in the file, which is where authors like to write it. The replies are shuffled on screen, and their length is not.',
  bad: `
    say: (You wait.) Not before the phones are in. What is it about the phones that has to come first, as you see it?
    …
    say: Is it the teaching alone? If the desk had nothing at all to learn, would anything else have to wait for the phones?
    …
    say: That one is yours. At the desk nothing changes, not for anybody. Shall we start Hill Road on Monday the fourth?
    …
    say: (You breathe out.) What I sent you. I was in a hurry, and you were not. What has to be done before the phones are in?`,
  mended: `
    say: (You wait.) Not before the phones are in. What is it about the phones that has to come first?
    …
    say: Is it the teaching alone? If the desk had nothing to learn, would anything else have to wait?
    …
    say: That one is yours. At the desk nothing changes. Shall we start Hill Road on Monday the fourth?
    …
    say: (You breathe out.) What I sent you. I was in a hurry. What has to be done before the phones are in?`,
};

const TELLS: Record<string, (best: Reply, replies: readonly Reply[]) => boolean> = {
  first: (best, replies) => replies[0] === best,
  longest: (best, replies) => replies.every((other) => other === best || lengthOf(other) < lengthOf(best)),
};

function lengthOf({ say }: Reply): number {
  return [...say].length;
}

/** The beats with a choice in which one reply, and no other, is best on every path. */
function bestReplies({ linked, standings }: Subject): { best: Reply; replies: readonly Reply[] }[] {
  return Object.entries(linked.scenario.beats).flatMap(([beat, { replies }]) => {
    const [best, second] = replies.filter(({ id }) => standings.get(beat)?.get(id)?.always);
    return best && !second ? [{ best, replies }] : [];
  });
}
