import { walk } from '#domain/play/walk.ts';
import { reachesBenchmark } from '#domain/scoring/benchmark.ts';
import { scoreOf } from '#domain/scoring/score.ts';
import type { State } from '../state.ts';
import type { Check } from './check.ts';

/** A play that goes wrong scores below this. */
const ANTI_ROUTE = 50;

/** The tests hold a benchmark route and an anti-route. */
export const missingRoutes: Check = {
  code: 'T02',
  severity: 'warning',
  title: 'The tests hold a play that reaches the benchmark, and one that scores below 50.',
  find: ({ linked }) => {
    const ends = linked.scenario.tests.map(({ choose }) => walk(linked, choose).at(-1) as State);
    const finding = (wrong: string, remedy: string) => ({
      path: ['tests'],
      part: 'key' as const,
      wrong,
      remedy,
    });
    return [
      ...(ends.some((state) => reachesBenchmark(linked, state))
        ? []
        : [finding('No test reaches the benchmark.', 'Add the benchmark route to `tests`.')]),
      ...(ends.some((state) => !linked.beats.has(state.at) && scoreOf(linked, state) < ANTI_ROUTE)
        ? []
        : [finding('No test shows a play that goes wrong.', 'Add a play that scores below 50 to `tests`.')]),
    ];
  },
  meaning:
    'Two plays say what a scene is for: the one that reaches the benchmark, and one that goes wrong. Written down as tests, they keep the scene what it is when somebody edits it.',
  bad: `
    tests:
      - name: the benchmark route
        choose: [say-back, only-the-desk, your-screen]
        expect: { ending: dated, score: ">= 95" }`,
  mended: `
    tests:
      - name: the benchmark route
        choose: [say-back, only-the-desk, your-screen]
        expect: { ending: dated, score: ">= 95" }
      - name: a discount, and a larger one
        choose: [discount, twelve]
        expect: { ending: hung-up, score: "< 40" }`,
};
