import { expect, test } from 'vitest';
import { outcomesIn, progressOf, surenessOf } from '#domain/practice/progress.ts';
import { attempted, SMALL } from './attempted.ts';

const MONDAY = '2026-11-16T00:00:00.000Z';
const routine = ['stop', 'search', 'settle'].map((id) => ({ id, title: id }));
const scenes = new Map([
  ['price', { competency: 'objections', moves: 2, of: 3, routine }],
  ['pain', { competency: 'discovery', moves: 2, of: 3, routine }],
  ['deal', { competency: 'closing', moves: 2, of: 3, routine }],
]);
type Play = Parameters<typeof attempted>[0];
const plays = (...given: Omit<Play, 'nth'>[]) => given.map((play, nth) => attempted({ ...play, nth }));
const three = (scene: string, run: number, benchmark: boolean) =>
  [1, 2, 3].map(() => ({ scene, run, benchmark }));

test('the competency furthest from its benchmark comes first, what is at benchmark last', () => {
  const attempts = plays(...three('deal', 3, true), ...three('price', 0, false), ...three('pain', 1, false));
  const order = progressOf(['closing', 'objections', 'discovery'], attempts, scenes, MONDAY);
  expect(order.map(({ competency, standing }) => [competency, standing.tier])).toEqual([
    ['objections', 'C'],
    ['discovery', 'B'],
    ['closing', 'A'],
  ]);
});

test('a competency with too few plays stands after those that are short of their benchmark', () => {
  const attempts = plays(...three('pain', 1, false), ...three('deal', 3, true));
  const order = progressOf(['objections', 'closing', 'discovery'], attempts, scenes, MONDAY);
  expect(order.map(({ competency }) => competency)).toEqual(['discovery', 'objections', 'closing']);
});

test('each week with benchmark plays is a point, and the change is told in moves', () => {
  const attempts = plays(
    { scene: 'price', run: 1, at: '2026-11-03T09:00:00.000Z' },
    { scene: 'price', run: 0, at: '2026-11-05T09:00:00.000Z' },
    { scene: 'price', run: 3, at: '2026-11-10T09:00:00.000Z', mode: 'practice' },
    { scene: 'price', run: 3, at: '2026-11-17T09:00:00.000Z' },
  );
  const [row] = progressOf(['objections'], attempts, scenes, MONDAY);
  expect(row?.weeks.map(({ week }) => week)).toEqual([-2, 0]);
  expect(row?.weeks[0]?.share).toBeCloseTo(0.5 / 3);
  expect(row?.change).toBe(3);
  expect(progressOf(['objections'], attempts.slice(0, 2), scenes, MONDAY)[0]?.change).toBeUndefined();
});

test('a move counts as left out of the plays that lack it, the most often left out first', () => {
  const attempts = plays(
    { scene: 'price', moves: ['stop'] },
    { scene: 'price', moves: ['stop', 'settle'] },
    { scene: 'price', moves: [], mode: 'practice' },
  );
  const [row] = progressOf(['objections'], attempts, scenes, MONDAY);
  expect(row?.leftOut.map(({ move, times }) => [move, times])).toEqual([
    ['search', 2],
    ['settle', 1],
  ]);
  expect(row?.leftOut[0]?.plays).toEqual(attempts.slice(0, 2));
});

test('without a play there is nothing to say, and the benchmark to show', () => {
  expect(progressOf(['objections'], [], scenes, MONDAY)).toEqual([
    {
      competency: 'objections',
      standing: { tier: '–', plays: [], you: undefined, benchmark: 2 / 3 },
      ...{ deciding: undefined, short: 0, weeks: [], change: undefined, leftOut: [], recent: 0 },
    },
  ]);
});

test('what the benchmark brings is told from ten plays on', () => {
  const long = { scene: 'price', run: 2, benchmark: true };
  const nine = [...Array(6).fill(long), ...Array(3).fill({ scene: 'price', run: 1 })];
  expect(outcomesIn('objections', plays(...nine), scenes)).toBeUndefined();
  const ten = plays(...nine, { ...long, outcome: 'stalled' }, { scene: 'pain', run: 2 });
  const { reached, below, asked } = outcomesIn('objections', ten, scenes) ?? {};
  expect([reached?.times, reached?.plays.length, below?.times, below?.plays.length, asked]).toEqual([
    6, 7, 0, 3, 2,
  ]);
});

test('lines are counted by how sure the learner was, with the plays they stand in', () => {
  const said = [
    { beat: 'opener', reply: 'wait', tookMs: 1, sure: 'certain' as const },
    { beat: 'sort', reply: 'tell', tookMs: 1, sure: 'certain' as const },
  ];
  const attempts = plays({ scene: 'price', said }, { scene: 'gone', said });
  const { certain, guessing } = surenessOf(attempts, new Map([['price', SMALL]]));
  expect(certain).toEqual({ said: 2, times: 1, plays: attempts.slice(0, 1) });
  expect(guessing.said).toBe(0);
});
