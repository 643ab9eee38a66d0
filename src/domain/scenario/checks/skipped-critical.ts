import type { Check } from './check.ts';

/**
 * A critical move cannot be left out. One that counts in a scene cannot, by what a benchmark is; so the only way round it
 * is a `moves:` that leaves it out.
 */
export const skippedCritical: Check = {
  code: 'C07',
  severity: 'warning',
  title: 'Every critical move of the routine counts in the scene.',
  find: ({ linked: { scenario, routine } }) => {
    const counted = scenario.moves;
    if (counted === undefined) return [];
    return routine.moves
      .filter(({ id, critical }) => critical && !counted.includes(id))
      .map(({ id }) => ({
        path: ['moves'],
        part: 'key',
        wrong: `The move "${id}" is critical, and a play can reach the benchmark without it: \`moves:\` leaves it out.`,
        remedy: `Add "${id}" to \`moves:\`, or choose a routine in which it is not critical.`,
      }));
  },
  meaning:
    'A critical move is one without which nothing else helps. When `moves:` lists what counts in a scene and leaves it out, the benchmark no longer asks for it.',
  bad: `
    routine: steady
    moves: [stop, say-back, sort, speak, settle]`,
  mended: `
    routine: steady`,
};
