import { expect, test } from 'vitest';
import { transcribe } from '#domain/play/transcript.ts';
import type { Attempt } from '#domain/records/attempt.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { receive } from '#domain/team/received.ts';
import { attempted } from '../practice/attempted.ts';
import { choicesOf, linkedOf, reply } from '../story.ts';

const linked = linkedOf({
  beats: {
    opener: {
      says: 'Too dear.',
      replies: [reply('search', 'won', { makes: ['search'] }), reply('push', 'lost')],
    },
  },
});
const { scenario, routine } = linked;
const hash = contentHash(scenario, routine);
const scene = { id: 'price', hash, scenario, routine };

const choices = choicesOf(linked, 'search');
const result = resultOf(linked, choices);
const attempt: Attempt = {
  ...attempted({ scene: 'price' }),
  scenario: { id: 'price', hash },
  choices,
  ...(result && { result }),
};

test('an attempt that comes to what it says gets back the transcript that its link left behind', () => {
  const received = receive(attempt, scene);
  expect(received.standing).toEqual({ standing: 'true-to-claim' });
  expect(received.attempt.transcript).toEqual(transcribe(linked, choices));
});

test('a transcript that came with it is left as it came', () => {
  const transcript = [{ who: 'you' as const, text: 'As it was said then.', beat: 'opener' }];
  expect(receive({ ...attempt, transcript }, scene).attempt.transcript).toBe(transcript);
});

test('a better result than the choices make is shown as what it is', () => {
  const forged = { ...attempt, result: { ...attempt.result, score: 100, benchmark: true } };
  expect(receive(forged, scene)).toEqual({ attempt: forged, standing: { standing: 'other-result', result } });
});

test('choices that lead nowhere have no result at all', () => {
  const broken = { ...attempt, choices: [{ beat: 'opener', reply: 'nobody', tookMs: 1 }] };
  expect(receive(broken, scene).standing).toEqual({ standing: 'other-result', result: undefined });
});

test('another version of the scene, and a scene that is not here, are said to be so', () => {
  expect(receive(attempt, { ...scene, hash: 'other' }).standing).toEqual({ standing: 'scene-changed' });
  expect(receive(attempt, undefined).standing).toEqual({ standing: 'no-scene' });
});
