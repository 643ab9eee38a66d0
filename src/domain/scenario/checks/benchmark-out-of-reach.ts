import type { Check } from './check.ts';

/** Some play reaches the benchmark. */
export const benchmarkOutOfReach: Check = {
  code: 'C02',
  severity: 'error',
  title: 'Some play reaches the benchmark.',
  find: ({ linked, solution }) => {
    if ('unsolved' in solution || solution.benchmark) return [];
    return [
      {
        path: [linked.scenario.benchmark ? 'benchmark' : 'routine'],
        part: 'key',
        wrong: 'No play reaches the benchmark.',
        remedy:
          'Lead a play through its moves, critical moves and facts to the outcome it asks, or lower `benchmark:`.',
      },
    ];
  },
  meaning:
    'The benchmark asks for a run of moves, the critical ones, facts, an outcome, and no serious slip. No single play has all of that. Here it asks for two facts in a scene that has one.',
  bad: `
    routine: steady
    benchmark: { facts: 2 }`,
  mended: `
    routine: steady`,
};
