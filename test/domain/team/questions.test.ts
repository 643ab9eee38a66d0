import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsAt } from '#domain/team/questions.ts';
import { readingTime } from '#domain/team/showing.ts';
import { toneOf } from '#domain/team/tone.ts';

const turn = {
  heard: 'Chilled goes wrong first. Then my overtime.',
  buyer: 'Marek',
  made: [] as string[],
  missed: undefined as string | undefined,
};

test('the first question repeats the end of what the buyer said', () => {
  expect(questionsAt(turn)[0]).toBe('What did you hear in ‘Then my overtime’?');
  const long = { ...turn, heard: 'I had three trucks in the yard by seven yesterday and again today' };
  expect(questionsAt(long)[0]).toBe('What did you hear in ‘the yard by seven yesterday and again today’?');
});

test('a silent opening is asked about as such', () => {
  expect(questionsAt({ ...turn, heard: '' })[0]).toBe('What did you want to know of Marek first?');
});

test('a move that was left out is named, without what it would have sounded like', () => {
  expect(questionsAt({ ...turn, missed: 'Ask the cost' })[2]).toContain('‘Ask the cost’');
});

test('a move that was made is asked about by what it brought', () => {
  expect(questionsAt({ ...turn, made: ['Recap'] })[1]).toBe('What did ‘Recap’ bring you here?');
});

test('every question is one, each is another, and none reads as a verdict', () => {
  const title = fc.constantFrom('Ask the cost', 'Say it back', 'Stop');
  const any = fc.record({
    heard: fc.string(),
    buyer: fc.constantFrom('Marek', 'Dana'),
    made: fc.array(title, { maxLength: 2 }),
    missed: fc.option(title, { nil: undefined }),
  });
  fc.assert(
    fc.property(any, (asking) => {
      const questions = questionsAt(asking);
      expect(new Set(questions).size).toBe(3);
      for (const question of questions.slice(1)) expect(toneOf(question)).toBeUndefined();
    }),
  );
});

test('a line is read at 200 words a minute, and no turn takes less than two seconds', () => {
  const words = (count: number) => [{ cue: '', said: Array.from({ length: count }, () => 'word').join(' ') }];
  expect([readingTime(words(1)), readingTime(words(100))]).toEqual([2000, 30_000]);
});
