import { expect, test } from 'vitest';
import { addBit, countBits, hasBit, NO_BITS } from '#domain/scenario/bits.ts';
import { after, linkedOf, reply } from '../story.ts';

test('a set of numbers holds what was added, over any number of words', () => {
  const set = [0, 5, 31, 32, 70].reduce(addBit, NO_BITS);
  expect(Array.from({ length: 100 }, (_, index) => index).filter((index) => hasBit(set, index))).toEqual([
    0, 5, 31, 32, 70,
  ]);
});

test('adding what is there already gives the same set, and no set is changed', () => {
  const one = addBit(NO_BITS, 33);
  expect(addBit(one, 33)).toBe(one);
  addBit(one, 1);
  expect([hasBit(one, 1), NO_BITS.length]).toEqual([false, 0]);
});

test('sets with the same numbers are equal, in whatever order they were added', () => {
  expect([40, 3].reduce(addBit, NO_BITS)).toEqual([3, 40].reduce(addBit, NO_BITS));
});

test('bits are counted, the highest too', () => {
  expect([0, 1, 0b1011, 0xffffffff | 0].map(countBits)).toEqual([0, 1, 3, 32]);
});

const linked = linkedOf({
  order: ['stop', 'search', 'sort'],
  severities: { argue: 4, hurry: 12 },
  facts: { gap: { label: 'gap' } },
  beats: {
    opener: {
      says: 'Hm.',
      replies: [
        reply('stop', 'opener', { makes: ['stop'] }),
        reply('search', 'opener', { makes: ['search'] }),
        reply('touch', 'opener', { touches: ['search'] }),
        reply('both', 'opener', { makes: ['stop', 'search'] }),
        reply('up', 'opener', { effect: { trust: 10 } }),
        reply('down', 'opener', { effect: { trust: -10 } }),
        reply('gap', 'opener', { reveals: ['gap'] }),
        reply('argue', 'opener', { slips: ['argue'] }),
        reply('hurry', 'opener', { slips: ['hurry'] }),
        reply('nothing', 'opener'),
      ],
    },
  },
});
const key = (...replies: string[]): string => JSON.stringify(after(linked, ...replies));

test('plays with the same future and score come to one state', () => {
  expect(key('stop', 'search')).toBe(key('both'));
  expect(key('up', 'down')).toBe(key('nothing'));
  expect(key('nothing', 'nothing')).toBe(key());
  expect(key('gap', 'stop')).toBe(key('stop', 'gap'));
  expect(key('touch', 'search')).toBe(key('search'));
  expect(key('search', 'touch')).toBe(key('search'));
});

test('plays that differ in anything that counts come to different states', () => {
  const plays = [
    [],
    ['stop'],
    ['search'],
    ['touch'],
    ['search', 'stop'],
    ['stop', 'search'],
    ['up'],
    ['down'],
    ['gap'],
    ['argue'],
    ['hurry'],
    ['argue', 'argue', 'argue'],
  ];
  expect(new Set(plays.map((play) => key(...play))).size).toBe(plays.length);
});

test('slips beyond a hundred points make no new states', () => {
  const eight = Array.from({ length: 9 }, () => 'hurry');
  expect(key(...eight)).toBe(key(...eight, 'hurry'));
});
