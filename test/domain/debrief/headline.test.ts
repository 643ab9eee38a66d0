import { expect, test } from 'vitest';
import { checkLines, headline, summary } from '#domain/debrief/headline.ts';
import { read } from './scene.ts';

const head = (...made: Parameters<typeof read>) => {
  const { reading, turns, turning } = read(...made);
  return [headline(reading), summary(reading, turns, turning)];
};

test('the headline is the run and the benchmark', () => {
  expect(head(['wait', 'answer', 'date'])[0]).toBe('4 of 4. That is benchmark.');
  expect(head(['proof', 'ask', 'jump', 'mail-late'])[0]).toBe('2 of 4 moves. Benchmark is 3.');
  expect(head(['cut', 'lower'])[0]).toBe('None of 4 moves. Benchmark is 3.');
});

test('a run that is long enough is not called benchmark while something else is open', () => {
  expect(head(['cut', 'ask', 'answer', 'date'])).toEqual([
    '3 of 4 moves. Not benchmark yet.',
    'One serious slip is all that stands between this and benchmark. Your line at turn 1 gives a discount nobody asked for. Dana went from listening to closed.',
  ]);
});

test('the summary of a benchmark play names what was made and what it did', () => {
  expect(head(['wait', 'answer', 'date'])[1]).toBe(
    'Every move, in the order of the routine. At turn 1 you made “Stop” and “Search”, and Dana went from listening to leaning in.',
  );
  expect(head(['wait', 'jump', 'answer-late'])[1]).toMatch(/^“Settle” was out of order\./);
});

test('where several checks are open, only cause and effect are told', () => {
  expect(head(['cut', 'lower'])[1]).toBe(
    'Your line at turn 2 gives a discount nobody asked for. The scene was lost there.',
  );
});

test('each check of the benchmark is met or not', () => {
  const lines = (replies: string[]) =>
    checkLines(read(replies).reading).map(({ met, text }) => `${met ? '+' : '-'} ${text}`);
  expect(lines(['wait', 'answer', 'date'])).toEqual([
    '+ 4 moves in order, 3 asked',
    '+ “Search” made',
    '+ No serious slip',
    '+ It moved forward',
  ]);
  expect(lines(['cut', 'lower'])).toEqual([
    '- No moves in order, 3 asked',
    '- “Search” left out',
    '- Serious slip: gives a discount nobody asked for',
    '- It was lost, and had to move forward',
  ]);
});

test('a play of a scene that now comes to something else is measured by what was kept', () => {
  const made = { hash: '0000000000000000', claims: { run: ['stop', 'old'], score: 40, benchmark: false } };
  expect(head(['wait', 'answer', 'date'], made)).toEqual([
    'Two moves in order. Not benchmark yet.',
    'It moved forward.',
  ]);
  expect(checkLines(read(['wait', 'answer', 'date'], made).reading)).toEqual([]);
});
