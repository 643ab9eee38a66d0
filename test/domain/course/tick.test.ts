import { expect, test } from 'vitest';
import { earnsTick } from '#domain/course/tick.ts';

test('a line without a word earns no tick', () => {
  expect(earnsTick({}, '')).toBe(false);
  expect(earnsTick({ lacks: ['but'] }, '  ?')).toBe(false);
});

test('has and lacks look for whole words, whatever the case and the apostrophe', () => {
  expect(earnsTick({ has: ['you', 'your'] }, 'With YOUR name under it.')).toBe(true);
  expect(earnsTick({ has: ['you'] }, 'You’re the one who signs.')).toBe(true);
  expect(earnsTick({ has: ['say'] }, 'An essay on price.')).toBe(false);
  expect(earnsTick({ lacks: ["don't"] }, 'I don’t know.')).toBe(false);
  expect(earnsTick({ lacks: ['if', 'could'] }, 'What happens in April?')).toBe(true);
});

test('asks needs a question mark', () => {
  expect(earnsTick({ asks: true }, 'Is it dealt with? Then Friday.')).toBe(true);
  expect(earnsTick({ asks: true }, 'Tell me more.')).toBe(false);
});

test.each([
  'After April. What happens in April?',
  'You said after April: what happens in April?',
  'And what would something new do to them in the middle of it?',
  'In what way?',
  'When would that be clear?',
  '“How do you decide?”',
])('%s is an open question', (line) => {
  expect(earnsTick({ open: true }, line)).toBe(true);
});

test.each([
  'If I could show you, would you look sooner?',
  'When April is over, would you look?',
  'What a pity. Is it the money?',
  'What happens in April.',
])('%s is not an open question', (line) => {
  expect(earnsTick({ open: true }, line)).toBe(false);
});

test('ends-asking wants the question mark at the very end, quotes apart', () => {
  expect(earnsTick({ endsAsking: true }, '“What is left?” ')).toBe(true);
  expect(earnsTick({ endsAsking: true }, 'What is left? We can help.')).toBe(false);
});

test('one-question counts questions, not question marks', () => {
  expect(earnsTick({ oneQuestion: true }, 'What is left??')).toBe(true);
  expect(earnsTick({ oneQuestion: true }, 'What is left? And who says so?')).toBe(false);
});

test('max-words counts a hyphenated word and a contraction once', () => {
  expect(earnsTick({ maxWords: 4 }, 'It’s a half-day test')).toBe(true);
  expect(earnsTick({ maxWords: 3 }, 'It’s a half-day test')).toBe(false);
});

test('number wants digits or a word for a number', () => {
  for (const line of [
    'From 40 to 12.',
    'It was four hours.',
    'Half of them, since March.',
    'Twenty-one days.',
  ]) {
    expect(earnsTick({ number: true }, line)).toBe(true);
  }
  for (const line of ['Much better.', 'Often and for one.'])
    expect(earnsTick({ number: true }, line)).toBe(false);
});

test('all rules must hold', () => {
  const rules = { asks: true, has: ['left'], maxWords: 5 };
  expect(earnsTick(rules, 'What would be left?')).toBe(true);
  expect(earnsTick(rules, 'What would then still be left?')).toBe(false);
});
