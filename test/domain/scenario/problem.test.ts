import { expect, test } from 'vitest';
import { type Problem, worstFirst } from '#domain/scenario/problem.ts';

const problem = (more: Partial<Problem>): Problem => ({
  ...{ file: 'a.yaml', line: 1, column: 1, code: 'S06', severity: 'error', wrong: 'No.', remedy: 'Yes.' },
  ...more,
});

test('the worst comes first, then what comes first in the files', () => {
  const inOrder = [
    problem({ file: 'b.yaml' }),
    problem({ severity: 'warning', line: 2 }),
    problem({ severity: 'warning', line: 10 }),
    problem({ severity: 'info' }),
  ];
  expect(worstFirst(inOrder.toReversed())).toEqual(inOrder);
});

test('a problem that several aliases lead to is told once', () => {
  expect(worstFirst([problem({}), problem({ wrong: 'Never.' }), problem({})])).toHaveLength(2);
});
