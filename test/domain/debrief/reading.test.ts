import { expect, test } from 'vitest';
import { readPlay } from '#domain/debrief/reading.ts';
import { play, read, SCENE } from './scene.ts';

const changed = { hash: '0000000000000000' };

test('a play of the scene as it stands is played again without a doubt', () => {
  const { reading } = read(['wait', 'answer', 'date']);
  expect(reading.doubt).toBeUndefined();
  expect(reading.again?.reviewed.map((choice) => choice.class)).toEqual([
    'benchmark',
    'benchmark',
    'benchmark',
  ]);
});

test('a result that does not follow from the lines is computed again, and that is said', () => {
  const { reading } = read(['cut', 'lower'], { claims: { score: 100, benchmark: true } });
  expect(reading.doubt).toBe('claims-otherwise');
  expect(reading.result).toMatchObject({ score: 0, benchmark: false });
});

test('a scene that changed is reviewed as long as the play comes to the same', () => {
  const { reading } = read(['wait', 'answer', 'date'], changed);
  expect(reading.doubt).toBe('changed');
  expect(reading.again?.reviewed).toHaveLength(3);
});

test('a scene that changed so that the play comes to something else shows what was kept', () => {
  const { reading, turns, turning } = read(['wait', 'answer', 'date'], { ...changed, claims: { score: 50 } });
  expect(reading.doubt).toBe('changed-and-different');
  expect(reading.result.score).toBe(50);
  expect(reading.again).toBeUndefined();
  expect(turns.map(({ line }) => line.said)).toEqual(['What is?', 'I say answer.', 'I say date.']);
  expect(turning).toEqual([]);
});

test('lines that cannot be played again are shown as they were kept', () => {
  const attempt = play(['wait', 'answer', 'date']);
  const later = { ...SCENE, scenario: { ...SCENE.scenario, start: 'close' } };
  expect(readPlay(attempt, later)).toMatchObject({
    doubt: 'not-replayable',
    again: undefined,
    result: attempt.result,
  });
});
