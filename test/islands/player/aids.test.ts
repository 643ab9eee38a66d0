import { expect, test } from 'vitest';
import { transcribe } from '#domain/play/transcript.ts';
import { toHear } from '../../../src/islands/player/aids/useReadAloud.ts';
import { scene } from './scene.ts';

const heardAfter = (...replies: string[]) =>
  toHear(
    transcribe(
      scene,
      replies.map((reply) => ({ reply })),
    ),
  );

test('what is read aloud is what the buyer has said since the learner’s line, without cues', () => {
  expect(heardAfter()).toEqual(['It is too dear.']);
  expect(heardAfter('ask')).toEqual(['The other quote.', 'So?']);
});

test('a buyer who only does something is not read', () => {
  expect(heardAfter('ask', 'drift')).toEqual([]);
});
