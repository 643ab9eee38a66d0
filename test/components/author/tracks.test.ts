import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareTracks } from '../../../src/components/author/tracks.ts';

const stretches = fc.array(
  fc
    .record({
      gap: fc.nat({ max: 3 }),
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      from: fc.nat({ max: 8 }),
      length: fc.nat({ max: 5 }),
    })
    .map(({ length, ...rest }) => ({ ...rest, to: rest.from + length })),
  { maxLength: 20 },
);

test('in one lane of a gap nothing but lines of one key share a row', () => {
  fc.assert(
    fc.property(stretches, (wanted) => {
      const tracks = shareTracks(wanted);
      for (const [index, one] of wanted.entries()) {
        expect(tracks[index]?.gap).toBe(one.gap);
        for (const [place, other] of wanted.entries()) {
          const same =
            tracks[index]?.gap === tracks[place]?.gap && tracks[index]?.lane === tracks[place]?.lane;
          if (same && one.from <= other.to && other.from <= one.to) expect(one.key).toBe(other.key);
        }
      }
    }),
  );
});

test('lines of one key in one gap run together where nothing is in the way', () => {
  expect(
    shareTracks([
      { gap: 0, key: 'a', from: 2, to: 3 },
      { gap: 0, key: 'b', from: 1, to: 1 },
      { gap: 0, key: 'a', from: 1, to: 6 },
    ]),
  ).toEqual([
    { gap: 0, lane: 0 },
    { gap: 0, lane: 0 },
    { gap: 0, lane: 1 },
  ]);
});
