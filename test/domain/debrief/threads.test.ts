import { expect, test } from 'vitest';
import { chartOf, spanOf } from '#domain/debrief/threads.ts';
import { read } from './scene.ts';

const chart = (replies: string[]) => {
  const { reading, turns } = read(replies);
  return chartOf(reading.linked, reading.result, turns);
};

test('a line that makes several moves has several threads', () => {
  const { threads, kinds } = chart(['wait', 'answer', 'date']);
  expect(threads.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 2],
  ]);
  expect(kinds).toEqual(['in order']);
});

test('moves are in order, out of order, touched or left out', () => {
  const made = (replies: string[]) => chart(replies).moves.map((row) => row.made);
  expect(made(['wait', 'jump', 'answer-late'])).toEqual(['in order', 'in order', 'in order', 'out of order']);
  expect(made(['proof', 'ask', 'answer', 'mail'])).toEqual(['left out', 'in order', 'in order', 'touched']);
});

test('a move that was left out has no line', () => {
  expect(chart(['proof', 'ask', 'answer', 'mail']).threads[0]).toEqual({
    from: 0,
    to: undefined,
    made: 'left out',
  });
});

test('a line without a thread says what it is', () => {
  const notes = (replies: string[]) => chart(replies).lines.map(({ note }) => note);
  expect(notes(['cut', 'ask', 'answer', 'date'])).toEqual([
    'not in the routine',
    undefined,
    undefined,
    undefined,
  ]);
  expect(notes(['proof', 'ask', 'answer', 'date'])[0]).toBe('Speak, touched');
});

test('a thread runs from the middle of one row to the middle of another', () => {
  const span = (from: number, to: number | undefined) => spanOf({ from, to, made: 'in order' });
  expect(span(2, 2)).toEqual({ start: 4, end: 6, way: 'level' });
  expect(span(2, undefined)).toEqual({ start: 4, end: 6, way: 'level' });
  expect(span(0, 2)).toEqual({ start: 1, end: 5, way: 'down' });
  expect(span(3, 1)).toEqual({ start: 3, end: 7, way: 'up' });
});
