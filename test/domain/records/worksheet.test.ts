import { expect, test } from 'vitest';
import { Answer, newest, type Worksheet } from '#domain/records/worksheet.ts';
import { at, id } from './histories.ts';

const sheet = (n: number, time: number): Worksheet => ({
  ...{ id: id(n), v: 1, exercise: 'objections/stop#check', at: at(time), answer: { said: `${n}` } },
});

test('the newest worksheet wins, whatever its place', () => {
  expect(newest([sheet(1, 5), sheet(2, 9), sheet(3, 7)])?.id).toBe(id(2));
  expect(newest([])).toBeUndefined();
});

test('an answer is a line said, an option chosen, a line used or a decision, and nothing else', () => {
  expect(Answer.safeParse({ said: 'What makes it thirty?' }).success).toBe(true);
  expect(Answer.safeParse({ chose: 'Ask first', sure: 'certain' }).success).toBe(true);
  expect(Answer.safeParse({ said: 'a', chose: 'b', sure: 'certain' }).success).toBe(false);
  expect(Answer.safeParse({ chose: 'b' }).success).toBe(false);
  expect(Answer.safeParse({ used: 'fell-flat' }).success).toBe(true);
  expect(Answer.safeParse({ used: 'often' }).success).toBe(false);
  const decided = {
    missed: { scene: 'price', beat: 'opener', move: 'stop' },
    scenario: { id: 'budget', hash: 'abc' },
    ...{ after: ['wait'], beat: 'sort', reply: 'ask', sure: 'certain', tookMs: 9000 },
  };
  expect(Answer.safeParse({ decided }).success).toBe(true);
  expect(Answer.safeParse({ decided: { ...decided, right: true } }).success).toBe(false);
});
