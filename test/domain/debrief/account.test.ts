import { expect, test } from 'vitest';
import { accountOf, movesIn, points } from '#domain/debrief/account.ts';
import type { Turn } from '#domain/debrief/turns.ts';
import { read } from './scene.ts';

const account = (replies: string[]) => {
  const { reading, turns } = read(replies);
  return accountOf(reading, turns).map(({ what, from, points: each }) => [what, from, points(each)]);
};

test('the score is opened into moves and slips, each with its turn', () => {
  expect(account(['proof', 'ask', 'answer', 'mail'])).toEqual([
    ['In the order of the routine', 'Search (turn 2) and Speak (turn 3)', '50'],
    ['Touched, half each', 'Settle (turn 4)', '12.5'],
    ['Left out', 'Stop', '0'],
    ['Slip', 'The line argues (turn 1)', '−8'],
  ]);
  expect(account(['wait', 'jump', 'answer-late'])[1]).toEqual([
    'Out of order, seven tenths each',
    'Settle (turn 2)',
    '17.5',
  ]);
});

test('each line is told with the moves in it', () => {
  const { reading, turns } = read(['proof', 'ask', 'answer', 'mail']);
  expect(turns.map((turn) => movesIn(reading, turn))).toEqual([
    '“Speak” touched',
    '“Search”',
    '“Speak”',
    '“Settle” touched',
  ]);
  expect(movesIn(reading, { ...(turns[0] as Turn), played: undefined })).toBe('');
});
