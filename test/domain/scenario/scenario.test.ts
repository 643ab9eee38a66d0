import { expect, test } from 'vitest';
import { Routine } from '#domain/scenario/routine.ts';
import { Reply, Scenario } from '#domain/scenario/scenario.ts';
import { reply, storyOf } from '../story.ts';

const { scenario, routine } = storyOf({ beats: { opener: { says: 'Hm.', replies: [reply('ask', 'won')] } } });

test('what is left out of a reply is filled in', () => {
  expect(Reply.parse({ id: 'ask', say: 'So?', next: 'won' })).toEqual({
    id: 'ask',
    say: 'So?',
    makes: [],
    touches: [],
    slips: [],
    effect: {},
    reveals: [],
    locked: false,
    once: false,
    next: 'won',
  });
});

test('a benchmark of a scenario says no more than was written', () => {
  const own = (benchmark: object) => Scenario.parse({ ...scenario, benchmark }).benchmark;
  expect(own({ moves: 2 })).toEqual({ moves: 2 });
  expect(own({ facts: 1 })).toEqual({ facts: 1 });
  expect(own({})).toEqual({});
});

test('a benchmark of a routine asks for advanced and for no facts, unless it says so', () => {
  expect(Routine.parse({ ...routine, benchmark: { moves: 3 } }).benchmark).toEqual({
    moves: 3,
    facts: 0,
    outcome: 'advanced',
  });
});

test.each([
  ['a scenario without a meter', { meters: {} }],
  ['a meter called by a word of the conditions', { meters: { knows: { start: 1 } } }],
  ['a meter called by a number, whose place in the file would be lost', { meters: { 7: { start: 1 } } }],
  ['a fact that is worth nothing', { facts: { gap: { label: 'gap', worth: 0 } } }],
  ['a fact beyond all measure', { facts: { gap: { label: 'gap', worth: 1e308 } } }],
  ['a beat without a reply', { beats: { opener: { says: 'Hm.', replies: [] } } }],
  ['a budget of nothing', { beats: { opener: { ...scenario.beats['opener'], asks: 0 } } }],
  ['a line of blanks', { beats: { opener: { ...scenario.beats['opener'], says: '  ' } } }],
  ['an id with capitals', { start: 'Opener' }],
  ['a key that does not exist', { mood: 'good' }],
])('%s is refused', (_, change) => {
  expect(Scenario.safeParse({ ...scenario, ...change }).success).toBe(false);
});

test('a routine has one to twenty moves', () => {
  const move = routine.moves[0];
  const moves = (count: number) => Routine.safeParse({ ...routine, moves: Array(count).fill(move) }).success;
  expect([0, 1, 20, 21].map(moves)).toEqual([false, true, true, false]);
});

test('shares come to a hundred', () => {
  const share = (one: number, other: number) =>
    Routine.safeParse({ ...routine, share: { routine: one, facts: other } }).success;
  expect([share(60, 40), share(60, 30), share(110, -10)]).toEqual([true, false, false]);
});
