import { expect, test } from 'vitest';
import { capacityOf, USUAL_LOAD } from '#domain/team/capacity.ts';
import { movementIn } from '#domain/team/movement.ts';
import { playOf, targets } from './plays.ts';

test('a tier is told from the third benchmark play on, and again when it changes', () => {
  const moves = [1, 1, 1, 2, 2, 3, 3].map((many) => ['stop', 'search', 'sort'].slice(0, many));
  const attempts = moves.map((made, day) => playOf(made, 'price', `2026-11-0${day + 1}T09:00:00.000Z`));
  expect(movementIn('objections', attempts, targets)).toEqual([
    { tier: 'C', at: '2026-11-03T09:00:00.000Z' },
    { tier: 'B', at: '2026-11-05T09:00:00.000Z' },
    { tier: 'A', at: '2026-11-07T09:00:00.000Z' },
  ]);
  expect(movementIn('discovery', attempts, targets)).toEqual([]);
});

test.each([
  [3, 'room', 9],
  [6, 'filled', 6],
  [12, 'filled', 0],
  [14, 'over', 2],
])('%i open deals of 6 to 12 are %s by %i', (open, capacity, by) => {
  expect(capacityOf(open, USUAL_LOAD)).toEqual({ capacity, by });
});
