import type { Check } from './check.ts';

/** Every beat is reached by some play. */
export const unreachedBeat: Check = {
  code: 'G01',
  severity: 'error',
  title: 'Every beat is reached by some play.',
  find: ({ linked, graph }) => {
    const reached = new Set(graph.nodes.map(({ state }) => state.at));
    return [...linked.beats.keys()]
      .filter((beat) => graph.whole && !reached.has(beat))
      .map((beat) => ({
        path: ['beats', beat],
        part: 'key',
        wrong: `No play reaches the beat "${beat}".`,
        remedy: 'Lead a reply to it, or delete it.',
      }));
  },
};
