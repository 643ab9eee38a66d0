import { splitCue } from '#domain/play/cue.ts';
import { type Check, replyPath } from './check.ts';

/** How many times as long as the shortest reply the longest may be. */
const MOST = 1.5;

/** The replies of a beat are about equally long. Counted is what is said, without the cue; silence has no length. */
export const tellingLength: Check = {
  code: 'W01',
  severity: 'warning',
  title: 'The longest reply of a beat is at most half as long again as its shortest.',
  find: ({ linked }) =>
    Object.entries(linked.scenario.beats).flatMap(([beat, { replies }]) => {
      const spoken = replies
        .map(({ id, say }) => ({ id, length: [...splitCue(say).said].length }))
        .filter(({ length }) => length > 0)
        .toSorted((one, other) => one.length - other.length);
      const [shortest, longest] = [spoken[0], spoken[spoken.length - 1]];
      if (!shortest || !longest || longest.length <= shortest.length * MOST) return [];
      return [
        {
          path: [...replyPath(linked, beat, longest.id), 'say'],
          wrong: `At "${beat}" the reply "${longest.id}" has ${longest.length} characters and "${shortest.id}" has ${shortest.length}.`,
          remedy: `Cut the one or give the other more to say, until the longest has at most ${Math.floor(shortest.length * MOST)} or the shortest at least ${Math.ceil(longest.length / MOST)}.`,
        },
      ];
    }),
  meaning:
    'In one beat a reply is much longer than another, and length can be seen without reading. Counted are the characters that are said, without the cue.',
  bad: `
    - id: in-june
      say: Then I'll ring you again in June.`,
  mended: `
    - id: in-june
      say: Then let's leave it for now, and I ring you again in June, when the phones are in and working.`,
};
