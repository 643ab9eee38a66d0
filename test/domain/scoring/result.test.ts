import { expect, test } from 'vitest';
import { movesOf, resultOf } from '#domain/scoring/result.ts';
import { choicesOf, linkedOf, reply, type StoryInput } from '../story.ts';

const scene: StoryInput = {
  order: ['stop', 'search', 'sort', 'settle'],
  severities: { argue: 5 },
  asked: { moves: 2 },
  facts: { gap: { label: 'gap' }, date: { label: 'date' } },
  share: { routine: 60, facts: 40 },
  beats: {
    opener: {
      says: 'Too dear.',
      replies: [
        reply('late', 'opener', { makes: ['sort', 'stop'], touches: ['search'] }),
        reply('hint', 'opener', {
          touches: ['settle', 'search'],
          slips: ['argue'],
          reveals: ['date', 'gap'],
        }),
        reply('close', 'won', { makes: ['settle'], slips: ['argue'] }),
      ],
    },
  },
};

test('a result tells the play in full', () => {
  const linked = linkedOf(scene);
  expect(resultOf(linked, choicesOf(linked, 'late', 'hint', 'close'))).toEqual({
    run: ['stop', 'settle'],
    moves: ['sort', 'stop', 'settle'],
    touched: ['search'],
    slips: ['argue', 'argue'],
    facts: ['gap', 'date'],
    // 60 · (2 + 0.7 + 0.5) / 4 + 40 · 2 / 2 − 5 − 5
    score: 78,
    outcome: 'advanced',
    ending: 'won',
    benchmark: true,
  });
});

test('moves that the scenario leaves out are not in the result', () => {
  const linked = linkedOf({ ...scene, moves: ['search', 'settle'] });
  expect(resultOf(linked, choicesOf(linked, 'late', 'close'))).toMatchObject({
    run: ['settle'],
    moves: ['settle'],
    touched: ['search'],
  });
});

test('choices that do not lead to an ending, or not by the beats they name, have no result', () => {
  const linked = linkedOf(scene);
  const whole = choicesOf(linked, 'late', 'close');
  expect(resultOf(linked, whole.slice(0, 1))).toBeUndefined();
  expect(resultOf(linked, [])).toBeUndefined();
  expect(resultOf(linked, [...whole, { beat: 'opener', reply: 'late' }])).toBeUndefined();
  expect(resultOf(linked, [{ beat: 'elsewhere', reply: 'close' }])).toBeUndefined();
  expect(resultOf(linked, [{ beat: 'opener', reply: 'unknown' }])).toBeUndefined();
});

test('a beat called constructor is no ending', () => {
  const linked = linkedOf({
    start: 'constructor',
    beats: {
      constructor: { says: 'Hm.', replies: [reply('again', 'constructor'), reply('close', 'won')] },
    } as never,
  });
  expect(resultOf(linked, [])).toBeUndefined();
  expect(resultOf(linked, [{ beat: 'constructor', reply: 'again' }])).toBeUndefined();
  expect(resultOf(linked, choicesOf(linked, 'close'))).toMatchObject({ ending: 'won' });
});

test('the moves so far are told before the play is over', () => {
  const linked = linkedOf(scene);
  const said = linked.scenario.beats['opener']?.replies.slice(0, 1) ?? [];
  expect(movesOf(linked, said)).toEqual({ run: ['stop'], moves: ['sort', 'stop'], touched: ['search'] });
  expect(movesOf(linked, [])).toEqual({ run: [], moves: [], touched: [] });
});
