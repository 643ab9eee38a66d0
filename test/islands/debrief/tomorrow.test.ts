import { expect, test } from 'vitest';
import { splitCue } from '#domain/play/cue.ts';
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
    move: 'stop',
  });
});

test('without a turning point it is the first move outside the run, or nothing', () => {
  const { reading } = read(['wait', 'jump', 'answer-late']);
  expect(tomorrow(reading, [])?.title).toBe('Settle');
  expect(one(['wait', 'answer', 'date'])).toBeUndefined();
});

test('where a turning point leaves out no move and makes no slip, it is the line that was due there', () => {
  const { reading, turning } = read(['cut', 'ask', 'answer', 'date']);
  const [first] = turning;
  if (!first) throw new Error('The play has no turning point.');
  const { played } = first;
  const plain = { ...played, reply: { ...played.reply, makes: played.best.reply.makes, slips: [] } };
  expect(tomorrow(reading, [{ ...first, played: plain }])).toEqual({
    title: 'The line that was due',
    text: played.best.reply.why ?? '',
    soundsLike: splitCue(played.best.reply.say),
  });
});
