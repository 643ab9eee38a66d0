import { expect, test } from 'vitest';
import type { Way } from '#domain/solving/scene-map.ts';
import { lossWords } from '../../../src/components/author/words.ts';

test.each([
  [{ to: [], loss: undefined, closes: false }, 'Never offered.'],
  [{ to: ['later'], loss: undefined, closes: false }, 'Not offered in this play.'],
  [{ to: ['later'], loss: 0, closes: false }, 'Keeps the best score within reach.'],
  [{ to: ['later'], loss: 1, closes: false }, 'Costs 1 point.'],
  [{ to: ['later'], loss: 25, closes: true }, 'Costs 25 points. Puts the benchmark out of reach.'],
])('a way %o: %s', (way, words) => {
  expect(lossWords(way as Way)).toBe(words);
});
