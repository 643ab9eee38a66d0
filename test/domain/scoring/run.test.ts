import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { countBits } from '#domain/scenario/bits.ts';
import { longestRun } from '#domain/scoring/run.ts';
import { runOf } from '../reference.ts';
import { after, linkedOf, reply } from '../story.ts';

vi.setConfig({ testTimeout: 30_000 });

const ORDER = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const places = (moves: string): number[] => [...moves].map((move) => ORDER.indexOf(move));
const run = (moves: string): string =>
  longestRun(places(moves))
    .map((place) => ORDER[place])
    .join('');

test('moves made in the order of the routine are all in the run, those left out between them do no harm', () => {
  expect(run('')).toBe('');
  expect(run('c')).toBe('c');
  expect(run('abcde')).toBe('abcde');
  expect(run('adg')).toBe('adg');
});

test('one late move costs one, not all that come after it', () => {
  expect(run('bcdea')).toBe('bcde');
  expect(run('acdeb')).toBe('acde');
  expect(run('eabcd')).toBe('abcd');
});

test('of several runs of one length, the one counts whose last move stands earliest', () => {
  expect(run('ba')).toBe('a');
  expect(run('cba')).toBe('a');
  // Runs of two: ac, bc, ad, bd. Those in c end earlier; of these a comes before b.
  expect(run('bdac')).toBe('ac');
});

test('where the last moves are the same, the one before decides, and so on back', () => {
  // Runs of three that end in d: acd, bcd.
  expect(run('bacd')).toBe('acd');
  // Runs of three: cde, abe, and no other. Both end in e; of d and b, b stands earlier.
  expect(run('cdabe')).toBe('abe');
});

test('for every order of up to nine moves the run is that of trying every part', () => {
  const made = fc.shuffledSubarray(ORDER);
  fc.assert(
    fc.property(made, (moves) => {
      expect(longestRun(places(moves.join(''))).map((place) => ORDER[place])).toEqual(runOf(ORDER, moves));
    }),
    { numRuns: 500 },
  );
});

test('the run that a state keeps is as long as the run of all moves, after every line', () => {
  const linked = linkedOf({
    order: ORDER,
    beats: {
      opener: { says: 'Hm.', replies: ORDER.map((move) => reply(move, 'opener', { makes: [move] })) },
    },
  });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ORDER), { maxLength: 14 }), (said) => {
      const first = [...new Set(said)];
      expect(countBits(after(linked, ...said).tails)).toBe(runOf(ORDER, first).length);
    }),
    { numRuns: 300 },
  );
});
