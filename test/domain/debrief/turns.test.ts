import { expect, test } from 'vitest';
import { openingOf, reaction, turnsOf } from '#domain/debrief/turns.ts';
import { play, read, SCENE } from './scene.ts';

test('a turn is a line and all that the buyer says until the next one', () => {
  const { reading, turns } = read(['wait', 'answer', 'date']);
  expect(openingOf(reading)).toEqual([{ cue: 'She looks up.', said: 'It is too dear.' }]);
  expect(turns[0]).toMatchObject({
    line: { cue: 'You wait.', said: 'What is?' },
    answer: [
      { cue: 'She nods.', said: 'You said wait.' },
      { cue: '', said: 'What is in it?' },
    ],
    why: 'Why wait.',
    played: { stance: { from: 'listening', to: 'leaning in' }, ended: undefined, recovery: false },
  });
  expect(turns[2]?.played?.ended).toBe('advanced');
});

test('beside a line stands the one that keeps the best score within reach', () => {
  const [first] = read(['cut', 'lower']).turns;
  expect(first?.played?.best).toMatchObject({
    line: { cue: 'You wait.', said: 'What is?' },
    answer: [{ said: 'You said wait.' }, { said: 'What is in it?' }],
  });
});

test('a note is not shown beside a line that has been rewritten since', () => {
  const { reading } = read(['wait', 'answer', 'date']);
  const transcript = play(['wait', 'answer', 'date']).transcript.map((line) => ({
    ...line,
    text: line.text.replace('What is?', 'Which?'),
  }));
  const [first, second] = turnsOf({ ...reading, attempt: { ...reading.attempt, transcript } });
  expect([first?.why, second?.why]).toEqual([undefined, 'Why answer.']);
});

test('of an answer, as much is shown as says something; of the last one, all', () => {
  const answer = [
    { cue: 'She stops.', said: '' },
    { cue: '', said: 'Today.' },
    { cue: '', said: 'And then?' },
  ];
  expect(reaction(answer, false)).toEqual(answer.slice(0, 2));
  expect(reaction(answer, true)).toEqual(answer);
  expect(reaction(answer.slice(0, 1), false)).toEqual(answer.slice(0, 1));
});

test('a play with more lines than choices still has its turns', () => {
  const { reading } = read(['wait', 'answer', 'date']);
  const attempt = { ...reading.attempt, choices: reading.attempt.choices.slice(0, 1) };
  expect(turnsOf({ ...reading, attempt, again: undefined, scene: SCENE })).toHaveLength(3);
});
