import { expect, test } from 'vitest';
import { replay } from '#domain/play/replay.ts';
import type { Result } from '#domain/records/attempt.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { choicesOf, linkedOf, reply, type StoryInput } from '../story.ts';

const scene: StoryInput = {
  severities: { argue: 5 },
  beats: {
    opener: {
      says: 'Too dear.',
      replies: [reply('search', 'sort', { makes: ['search'] }), reply('argue', 'sort', { slips: ['argue'] })],
    },
    sort: { says: 'Well.', replies: [reply('close', 'won', { makes: ['settle'] })] },
  },
};

const linked = linkedOf(scene);
const choices = choicesOf(linked, 'search', 'close');
const result = resultOf(linked, choices) as Result;

test('an honest attempt comes out as it says', () => {
  expect(replay(linked, { choices, result })).toEqual({ result, same: true });
});

test.each([
  ['a higher score', { score: 100 }],
  ['the benchmark', { benchmark: !result.benchmark }],
  ['a longer run', { run: ['stop', 'search', 'settle'] }],
  ['moves in another order', { moves: ['settle', 'search'] }],
  ['a slip more', { slips: ['argue'] }],
  ['another ending', { ending: 'later' }],
  ['another outcome', { outcome: 'stalled' as const }],
])('an attempt that claims %s is found out, and what is true is told', (_, claim) => {
  expect(replay(linked, { choices, result: { ...result, ...claim } })).toEqual({ result, same: false });
});

test('the order in which a stored result names its parts does not matter', () => {
  const stored = Object.fromEntries(Object.entries(result).toReversed()) as Result;
  expect(replay(linked, { choices, result: stored }).same).toBe(true);
});

test('an attempt at a beat or reply that is gone cannot be replayed', () => {
  const { sort, ...rest } = scene.beats ?? {};
  const edited = linkedOf({
    ...scene,
    beats: { ...rest, opener: { says: 'Hm.', replies: [reply('search', 'won')] } },
  });
  expect(sort).toBeDefined();
  expect(replay(edited, { choices, result })).toEqual({ result: undefined, same: false });
});

test('an attempt on content that was made worth less comes to another result', () => {
  const edited = linkedOf({ ...scene, order: ['stop', 'search', 'sort', 'settle'] });
  expect(replay(edited, { choices, result })).toMatchObject({ result: { score: 50 }, same: false });
});

test('another order of replies in the file changes nothing', () => {
  const opener = { says: 'Too dear.', replies: [...(scene.beats?.['opener']?.replies ?? [])].reverse() };
  expect(replay(linkedOf({ ...scene, beats: { ...scene.beats, opener } }), { choices, result }).same).toBe(
    true,
  );
});
