import { expect, test } from 'vitest';
import { lineOf } from '../../src/cli/report.ts';

const problem = {
  ...{ file: 'course.yaml', line: 2, column: 3, code: 'S06', severity: 'error' as const },
  ...{ wrong: 'There is no scene "x".', remedy: 'Did you mean "y"?' },
};

test('a problem is one line, and only its code and severity stand out on a terminal', () => {
  expect(lineOf('content', problem)).toBe(
    'content/course.yaml:2:3  S06 error  There is no scene "x". Did you mean "y"?',
  );
  expect(lineOf('content', problem, (style, text) => `<${style}>${text}</>`)).toBe(
    'content/course.yaml:2:3  <red>S06 error</>  There is no scene "x". Did you mean "y"?',
  );
});

test('nothing that a file says steers the terminal or begins a line', () => {
  const wrong = 'The key "k\u001b[31m\nx" is unknown here.';
  expect(lineOf('content', { ...problem, wrong })).toBe(
    'content/course.yaml:2:3  S06 error  The key "k\uFFFD[31m\uFFFDx" is unknown here. Did you mean "y"?',
  );
});
