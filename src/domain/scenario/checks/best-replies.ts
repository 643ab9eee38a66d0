import type { Reply } from '../scenario.ts';
import type { Subject } from './check.ts';

/** A beat in which one reply, and no other, is best whatever came before. */
export type Decided = { beat: string; best: Reply; replies: readonly Reply[] };

/** The beats of a scene in which there is one best reply to find. */
export function decidedBeats({ linked, standings }: Pick<Subject, 'linked' | 'standings'>): Decided[] {
  return Object.entries(linked.scenario.beats).flatMap(([beat, { replies }]) => {
    const [best, second] = replies.filter(({ id }) => standings.get(beat)?.get(id)?.always);
    return best && !second ? [{ beat, best, replies }] : [];
  });
}

/** Whether the best reply is longer than every other of its beat, in characters of `say`. */
export function bestIsLongest({ best, replies }: Decided): boolean {
  return replies.every((other) => other === best || lengthOf(other) < lengthOf(best));
}

function lengthOf({ say }: Reply): number {
  return [...say].length;
}
