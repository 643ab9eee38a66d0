import { expect, test } from 'vitest';
import { causeAndEffect, effectOf, recovered } from '#domain/debrief/sentences.ts';
import { departureOf, nameOf, recovery } from '#domain/debrief/turning.ts';
import { read } from './scene.ts';

const named = (replies: string[], sure: ('certain' | 'fairly')[] = []) => {
  const { reading, turning } = read(replies, { sure });
  const { linked, result } = reading;
  return turning.map((turn) => ({
    turn: turn.turn + 1,
    name: nameOf(linked, departureOf(linked, turn, result.moves)),
    effect: effectOf(linked, turn),
    sum: causeAndEffect(linked, turn, departureOf(linked, turn, result.moves)),
  }));
};

test('a play that kept everything within reach turned nowhere', () => {
  expect(named(['wait', 'answer', 'date'])).toEqual([]);
});

test('a slip gives a turning point its name, and the buyer its effect', () => {
  const [slip] = named(['cut', 'ask', 'answer', 'date'], ['certain']);
  expect(slip).toEqual({
    turn: 1,
    name: 'gives a discount nobody asked for',
    effect: 'Dana went from listening to closed. You were certain.',
    sum: 'Your line at turn 1 gives a discount nobody asked for. Dana went from listening to closed.',
  });
});

test('two lines are shown at most, and one said with certainty stands first', () => {
  expect(named(['cut', 'lower']).map(({ turn }) => turn)).toEqual([2, 1]);
  expect(named(['cut', 'lower'], ['certain', 'fairly']).map(({ turn }) => turn)).toEqual([1, 2]);
  expect(named(['cut', 'ask', 'jump', 'mail-late'])).toHaveLength(2);
});

test('a line that ended the scene says so', () => {
  const [last] = named(['cut', 'lower']);
  expect(last?.effect).toBe('Dana stayed closed. The scene ended there. It was lost.');
  expect(last?.sum).toMatch(/^Your line at turn 2 .*\. The scene was lost there\.$/);
});

test('a move only touched, one left out and one too early are told apart', () => {
  const names = (replies: string[]) => named(replies).map(({ turn, name, sum }) => [turn, name, sum]);
  expect(names(['wait', 'answer', 'mail'])).toEqual([
    [
      3,
      '“Settle” touched, not made',
      'At turn 3 “Settle” was touched and not made, and the scene stalled there.',
    ],
  ]);
  expect(names(['wait', 'jump', 'mail-late'])).toEqual([
    [3, '“Speak” left out', 'At turn 3 “Speak” was left out, and the scene stalled there.'],
    [2, '“Settle” before “Speak”', 'At turn 2 “Settle” came before “Speak”, and Dana stayed leaning in.'],
  ]);
});

test('taking a way back is a strength', () => {
  const { reading, turns } = read(['cut', 'ask', 'answer', 'date']);
  const turn = recovery(turns);
  expect(turn && recovered(reading.linked, turn)).toBe(
    'A strength to keep: at turn 2 the scene was slipping, and “Search” brought Dana from closed to listening.',
  );
  expect(recovery(read(['cut', 'lower']).turns)).toBeUndefined();
});
