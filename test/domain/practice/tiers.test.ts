import { expect, test } from 'vitest';
import { movesShort, standingIn } from '#domain/practice/tiers.ts';
import { attempted } from './attempted.ts';

const targets = new Map([
  ['price', { competency: 'objections', moves: 5, of: 6 }],
  ['budget', { competency: 'objections', moves: 4, of: 5 }],
  ['pain', { competency: 'discovery', moves: 5, of: 6 }],
]);
const play = (
  run: number,
  benchmark: boolean,
  scene = 'price',
  mode: 'practice' | 'benchmark' = 'benchmark',
) => attempted({ scene, run, benchmark, mode });

test('two benchmark plays are too few for a tier', () => {
  expect(standingIn('objections', [play(6, true), play(6, true)], targets).tier).toBe('–');
});

test('practice never counts', () => {
  const plays = [play(6, true), play(6, true), play(6, true, 'price', 'practice')];
  expect(standingIn('objections', plays, targets)).toMatchObject({ tier: '–', plays: plays.slice(0, 2) });
});

test('the middle one of the last three benchmark plays decides', () => {
  const tier = (...runs: [number, boolean][]) =>
    standingIn(
      'objections',
      runs.map(([run, reached]) => play(run, reached)),
      targets,
    ).tier;
  expect(tier([2, false], [5, true], [6, true])).toBe('A');
  expect(tier([2, false], [4, false], [6, true])).toBe('B');
  expect(tier([2, false], [3, false], [6, true])).toBe('C');
  expect(tier([6, true], [6, true], [2, false], [3, false], [3, false])).toBe('C');
});

test('a play with a full run that missed the benchmark otherwise is one move short', () => {
  expect(movesShort(play(6, false), { competency: 'objections', moves: 5, of: 6 })).toBe(1);
});

test('plays of another competency do not count', () => {
  const plays = [play(6, true), play(6, true), play(6, true, 'pain')];
  expect(standingIn('discovery', plays, targets).plays).toEqual([plays[2]]);
});

test('you and benchmark are shares of the routine, averaged over scenes of different lengths', () => {
  const { you, benchmark } = standingIn('objections', [play(3, false), play(5, true, 'budget')], targets);
  expect(you).toBeCloseTo((3 / 6 + 5 / 5) / 2);
  expect(benchmark).toBeCloseTo((5 / 6 + 4 / 5) / 2);
});

test('without a play there is the benchmark and nothing else to show', () => {
  const benchmark = (5 / 6 + 4 / 5) / 2;
  expect(standingIn('objections', [], targets)).toEqual({ tier: '–', plays: [], you: undefined, benchmark });
});
