import { expect, test } from 'vitest';
import { quoted, typeset } from '../../src/components/typeset.ts';

test.each([
  ["It's forty, isn't it?", 'It’s forty, isn’t it?'],
  ['She said "Friday at nine".', 'She said “Friday at nine”.'],
  ['"What is left?" (and "why")', '“What is left?” (and “why”)'],
  ["He said 'not until April' and went.", 'He said ‘not until April’ and went.'],
  ["Say 'I don't know', then stop.", 'Say ‘I don’t know’, then stop.'],
  ["'Tis the drivers' van, since '98.", '’Tis the drivers’ van, since ’98.'],
  ['Already “set”, it’s kept.', 'Already “set”, it’s kept.'],
])('%s', (typed, set) => {
  expect(typeset(typed)).toBe(set);
});

test('a quoted title gets one pair of quotation marks', () => {
  expect(quoted("We've no budget")).toBe('“We’ve no budget”');
  expect(quoted('"We have no budget"')).toBe('“We have no budget”');
});
