import { expect, test } from 'vitest';
import type { Again } from '#domain/debrief/reading.ts';
import { bestPath, compare } from '../../../src/islands/debrief/comparison.ts';
import { read } from '../../domain/debrief/scene.ts';

test('the benchmark play goes along with the play for as long as nothing is lost', () => {
  const { reading, turns } = read(['wait', 'jump', 'answer-late']);
  const rows = compare(reading, turns);
  expect(rows.map(({ same }) => same)).toEqual([true, false, false]);
  expect(rows.map(({ benchmark }) => benchmark?.line.said)).toEqual([
    'What is?',
    'I say answer.',
    'I say date.',
  ]);
});

test('the longer of the two plays gives the number of rows', () => {
  const { reading, turns } = read(['cut', 'lower']);
  expect(
    compare(reading, turns).map(({ yours, benchmark }) => [yours !== undefined, benchmark !== undefined]),
  ).toEqual([
    [true, true],
    [true, true],
    [false, true],
  ]);
});

test('a play that is a benchmark play is not compared with itself', () => {
  const { reading, turns } = read(['wait', 'answer', 'date']);
  expect(compare(reading, turns)).toEqual([]);
});

test('the best path ends with the best score', () => {
  const { reading } = read(['cut', 'lower']);
  const { solution } = reading.again as Again;
  expect(solution && bestPath(reading.linked, solution, [])).toEqual(['wait', 'answer', 'date']);
});
