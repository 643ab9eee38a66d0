import { expect, test } from 'vitest';
import { coach } from '#domain/debrief/coaching.ts';
import { walk } from '#domain/play/walk.ts';
import type { Sure } from '#domain/records/attempt.ts';
import { review } from '#domain/solving/review.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';
import { commandOf } from '../../../src/islands/player/keyboard.ts';
import { scriptOf } from '../../../src/islands/player/script.ts';
import { stanceIn } from '../../../src/islands/player/stance.ts';
import { cells, track } from '../../../src/islands/player/tracker.ts';
import { scene } from './scene.ts';

const after = (...replies: string[]) => walk(scene, replies);
const last = (...replies: string[]) => after(...replies).at(-1) as ReturnType<typeof walk>[number];

test('the script sets the answer to a line and what comes next as one go of the buyer', () => {
  expect(scriptOf(scene, after('ask'), ['ask'])).toEqual([
    { who: 'buyer', after: 0, lines: [{ cue: 'She sits back.', said: 'It is too dear.' }] },
    { who: 'you', after: 0, lines: [{ cue: 'You wait.', said: 'Against what?' }] },
    {
      who: 'buyer',
      after: 1,
      lines: [
        { cue: '', said: 'The other quote.' },
        { cue: '', said: 'So?' },
      ],
    },
  ]);
});

test('the stance is a word, with the word before it and how long ago that was', () => {
  expect(stanceIn(after())).toEqual({ word: 'listening', step: 2, was: undefined });
  expect(stanceIn(after('ask'))).toEqual({ word: 'leaning in', step: 3, was: 'Listening one turn ago' });
  expect(stanceIn(after('ask', 'close'))).toMatchObject({ was: 'Listening two turns ago' });
});

test('with feedback at the end the tracker names what was made and nothing that was left out', () => {
  expect(track(scene, last('proof'), false)).toEqual([
    { state: 'hit', title: 'Speak' },
    { state: 'now', title: 'Your move' },
    { state: 'ahead', title: 'Two more to come' },
  ]);
});

test('with the coach as you go the tracker names at once what was left out', () => {
  expect(track(scene, last('proof'), true).map(({ state, title }) => `${state} ${title}`)).toEqual([
    'miss Stop',
    'miss Search',
    'hit Speak',
    'now Your move',
  ]);
});

test('a scene that is over has no move to come', () => {
  expect(track(scene, last('ask', 'close'), false).map(({ state }) => state)).toEqual([
    'hit',
    'hit',
    'hit',
    'hit',
  ]);
});

test('the mini strip has a cell for each move that counts', () => {
  const state = last('proof');
  expect(cells(scene, track(scene, state, true))).toEqual(['miss', 'miss', 'hit', 'now']);
  expect(cells(scene, track(scene, state, false))).toEqual(['hit', 'now', 'ahead', 'ahead']);
});

function coachingOf(reply: string, sure: Sure = 'certain') {
  const reviewed = review(scene, [{ reply, sure }], solve(scene) as Solution);
  return coach(scene, last(), reviewed[0] as (typeof reviewed)[number]);
}

test('the coach names a slip by what the line did', () => {
  expect(coachingOf('cut')).toEqual({
    headline: 'This line gives a discount nobody asked for',
    text: 'You were certain. Dana asks for more.',
    question: 'What would “Stop” sound like here?',
    good: false,
  });
});

test('the coach names the move that came too soon, and asks for the one that was due', () => {
  expect(coachingOf('proof', 'fairly')).toMatchObject({
    headline: '“Speak” came before “Stop”',
    text: 'You were fairly sure. Dana argues.',
    question: 'What would “Stop” sound like here?',
  });
});

test('a benchmark line is told what it made, without praise and without a question', () => {
  expect(coachingOf('ask')).toEqual({
    headline: '“Stop” and “Search”: made',
    text: 'Dana opens up.',
    question: undefined,
    good: true,
  });
});

const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
  ({
    key: name,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    isComposing: false,
    target: null,
    ...held,
  }) as KeyboardEvent;

test('digits belong to one group at a time', () => {
  expect(commandOf(key('2'), 'replies', true)).toEqual({ do: 'pick', place: 1 });
  expect(commandOf(key('2'), 'sure', true)).toEqual({ do: 'say', place: 1 });
  expect(commandOf(key('2'), 'nobody', true)).toBeUndefined();
});

test('single keys can be switched off, Escape cannot', () => {
  expect(commandOf(key('u'), 'replies', false)).toBeUndefined();
  expect(commandOf(key('1'), 'replies', false)).toBeUndefined();
  expect(commandOf(key('Escape'), 'sure', false)).toEqual({ do: 'another' });
});

test('a key with a modifier, or while composing, is not the player’s', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
    expect(commandOf(key('u', held), 'replies', true)).toBeUndefined();
  }
});
