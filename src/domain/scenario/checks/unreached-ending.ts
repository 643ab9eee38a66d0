import type { Check } from './check.ts';

/** Every ending is reached by some play. */
export const unreachedEnding: Check = {
  code: 'G02',
  severity: 'error',
  title: 'Every ending is reached by some play.',
  find: ({ linked, graph }) => {
    const reached = new Set(graph.nodes.map(({ state }) => state.at));
    return Object.keys(linked.scenario.endings)
      .filter((ending) => graph.whole && !reached.has(ending))
      .map((ending) => ({
        path: ['endings', ending],
        part: 'key',
        wrong: `No play comes to the ending "${ending}".`,
        remedy: 'Lead a reply to it, or delete it.',
      }));
  },
  meaning:
    'An ending stands in the file and no play comes to it. Either no reply leads there, or the meter that leads there cannot get so far.',
  bad: `
    patience: { start: 60 }`,
  mended: `
    patience: { start: 60, ends: { at: 0, in: hung-up } }`,
};
