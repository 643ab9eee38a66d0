import { expect, test } from 'vitest';
import { tomorrow } from '../../../src/islands/debrief/tomorrow.ts';
import { read } from '../../domain/debrief/scene.ts';

const one = (replies: string[]) => {
  const { reading, turning } = read(replies);
  return tomorrow(reading, turning);
};

test('the one thing is the move that the first turning point left out', () => {
  expect(one(['cut', 'ask', 'answer', 'date'])).toEqual({
    title: 'Stop',
    text: 'Do stop.',
    soundsLike: { cue: '', said: 'Like stop.' },
  });
});

test('without a turning point it is the first move outside the run, or nothing', () => {
  const { reading } = read(['wait', 'jump', 'answer-late']);
  expect(tomorrow(reading, [])?.title).toBe('Settle');
  expect(one(['wait', 'answer', 'date'])).toBeUndefined();
});
