import { expect, test } from 'vitest';
import { toneOf } from '#domain/team/tone.ts';

test.each([
  ['You pitched too early. You always go to the screen.', 'verdict'],
  ['You didn’t ask what it costs.', 'verdict'],
  ['You really missed the signal.', 'verdict'],
  ['Always ask for the cost first.', 'always-never'],
  ['Good question about the cost.', 'no-question'],
  ['The cost question comes before the demo.', 'no-question'],
  ['What did you hear before you pitched?', undefined],
  ['He said overtime. What would his figure have given you?', undefined],
  ['What if you had asked what it costs?', undefined],
  ['', undefined],
  ['  ', undefined],
])('“%s” reads as %s', (note, tone) => {
  expect(toneOf(note)).toBe(tone);
});
