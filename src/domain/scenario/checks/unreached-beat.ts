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
  meaning:
    'A beat stands in the file and no play comes to it: no reply leads there, or only replies that are never offered. What was written for it is never read.',
  bad: `
    - id: discount
      say: I could take ten per cent off for a start this month. Would that make it easier to go first?
      slips: [unprompted-discount]
      effect: { trust: -15, patience: -20 }
      hears: Ten per cent, because I said wait?
      next: training`,
  mended: `
    - id: discount
      say: I could take ten per cent off for a start this month. Would that make it easier to go first?
      slips: [unprompted-discount]
      effect: { trust: -15, patience: -20 }
      hears: Ten per cent, because I said wait?
      next: haggle`,
};
