import { expect, test } from 'vitest';
import { endingAt, walk } from '#domain/play/walk.ts';
import { after, linkedOf, reply } from '../story.ts';

const linked = linkedOf({
  beats: {
    opener: {
      says: 'Hm.',
      replies: [reply('ask', 'sort'), reply('hidden', 'won', { when: { trust: '> 90' } })],
    },
    sort: { says: 'Well.', replies: [reply('close', 'won')] },
  },
});

test('a walk has the opening and a state for each reply', () => {
  expect(walk(linked, ['ask', 'close']).map((state) => state.at)).toEqual(['opener', 'sort', 'won']);
  expect(walk(linked, []).map((state) => state.at)).toEqual(['opener']);
});

test('a walk stops before a reply that cannot be chosen', () => {
  expect(walk(linked, ['hidden', 'ask'])).toHaveLength(1);
  expect(walk(linked, ['ask', 'ask', 'close'])).toHaveLength(2);
  expect(walk(linked, ['ask', 'close', 'close'])).toHaveLength(3);
  expect(walk(linked, ['constructor'])).toHaveLength(1);
});

test('an ending is told from a beat', () => {
  expect(endingAt(linked, after(linked, 'ask', 'close'))).toBe('won');
  expect(endingAt(linked, after(linked, 'ask'))).toBeUndefined();
});
