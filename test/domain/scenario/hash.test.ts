import { expect, test } from 'vitest';
import { contentHash } from '#domain/scenario/hash.ts';
import { reply, type StoryInput, storyOf } from '../story.ts';

const scene: StoryInput = { beats: { opener: { says: 'Hm.', replies: [reply('ask', 'won')] } } };
const hash = (input: StoryInput): string => {
  const { scenario, routine } = storyOf(input);
  return contentHash(scenario, routine);
};

test('the hash of content is sixteen hexadecimal digits, the same every time', () => {
  expect(hash(scene)).toMatch(/^[0-9a-f]{16}$/);
  expect(hash(scene)).toBe(hash(scene));
});

test('whatever is edited, in the scenario or in its routine, gives another hash', () => {
  const others: StoryInput[] = [
    { ...scene, title: 'Other' },
    { ...scene, order: ['stop', 'search'] },
    { ...scene, asked: { moves: 2 } },
    { ...scene, severities: { argue: 2 } },
    { ...scene, beats: { opener: { says: 'Hm!', replies: [reply('ask', 'won')] } } },
    { ...scene, beats: { opener: { says: 'Hm.', replies: [reply('ask', 'won', { say: 'é' })] } } },
    { ...scene, beats: { opener: { says: 'Hm.', replies: [reply('ask', 'won', { say: 'e\u0301' })] } } },
  ];
  expect(new Set([scene, ...others].map(hash)).size).toBe(others.length + 1);
});

test('what an author leaves out and what is written as the default are one', () => {
  const written = { opener: { says: 'Hm.', replies: [reply('ask', 'won', { once: false, makes: [] })] } };
  expect(hash({ ...scene, beats: written })).toBe(hash(scene));
});
