import { expect, test } from 'vitest';
import { compareMoves, type PersonPlays, rateOf } from '#domain/team/compare.ts';
import { asked, MOVES, playOf, plays, targets } from './plays.ts';

const compare = (people: PersonPlays[]) => compareMoves('objections', people, targets, asked);
const best = (who: string, times = 5): PersonPlays => ({
  who,
  attempts: plays(times, 'stop', 'search', 'settle'),
});
const other = (who: string, times = 4, ...moves: string[]): PersonPlays => ({
  who,
  attempts: plays(times, 'stop', ...moves),
});

test('the move with the largest gap between those at benchmark and the others comes first', () => {
  const comparison = compare([best('A'), best('B'), other('C'), other('D', 4, 'settle'), other('E')]);
  expect(comparison).toEqual({
    gaps: [
      { move: 'search', best: { made: 10, of: 10 }, others: { made: 0, of: 12 }, gap: 1 },
      { move: 'settle', best: { made: 10, of: 10 }, others: { made: 4, of: 12 }, gap: 1 - 4 / 12 },
      { move: 'stop', best: { made: 10, of: 10 }, others: { made: 12, of: 12 }, gap: 0 },
      { move: 'sort', best: { made: 0, of: 10 }, others: { made: 0, of: 12 }, gap: 0 },
    ],
    best: ['A', 'B'],
    others: ['C', 'D', 'E'],
  });
});

test('fewer than five people who have played are not compared', () => {
  expect(compare([best('A'), best('B'), other('C'), other('D')])).toEqual({ withheld: 'people' });
  const idle = { who: 'E', attempts: [playOf(['dig'], 'pain')] };
  expect(compare([best('A'), best('B'), other('C'), other('D'), idle])).toEqual({ withheld: 'people' });
});

test('fewer than ten plays on a side are not compared', () => {
  expect(compare([best('A', 4), best('B'), other('C'), other('D'), other('E')])).toEqual({
    withheld: 'plays',
  });
});

test('with nobody or everybody at benchmark there is nothing to compare', () => {
  const five = ['A', 'B', 'C', 'D', 'E'];
  expect(compare(five.map((who) => other(who)))).toEqual({ withheld: 'nobody-at-benchmark' });
  expect(compare(five.map((who) => best(who)))).toEqual({ withheld: 'everybody-at-benchmark' });
});

test('a move is counted in the plays of scenes that count it, and in no other', () => {
  const attempts = [playOf(['stop', 'sort']), playOf(['stop'], 'budget')];
  expect(MOVES.map((move) => rateOf(move, attempts, asked))).toEqual([
    { made: 2, of: 2 },
    { made: 0, of: 2 },
    { made: 1, of: 1 },
    { made: 0, of: 2 },
  ]);
});
