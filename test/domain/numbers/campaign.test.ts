import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Campaign, liveOf, partOf, verdictOf } from '#domain/numbers/campaign.ts';

const campaign: Campaign = {
  competency: 'discovery',
  routine: 'dig',
  people: ['Ana', 'Bo'],
  starts: '2026-09-07',
  weeks: 6,
  lessons: ['one', 'two'],
  scenes: ['first', 'second', 'third'],
  moves: 5,
  step: { from: 'Appointments', to: 'Opportunities' },
  before: { made: 41, of: 118, from: '2026-06-01', to: '2026-08-31' },
  check: '2026-11-02',
};

test('a campaign is live until its counts are in, or until it is given up', () => {
  const after = { made: 60, of: 120, from: '2026-09-07', to: '2026-11-01' };
  expect(liveOf([{ ...campaign, after }, campaign])).toBe(campaign);
  expect(
    liveOf([
      { ...campaign, after },
      { ...campaign, after: null },
    ]),
  ).toBeUndefined();
});

test('each week has a lesson while there are lessons, and a scene always', () => {
  expect(partOf(campaign, 0)).toEqual({ lesson: 'one', scene: 'first' });
  expect(partOf(campaign, 1)).toEqual({ lesson: 'two', scene: 'second' });
  expect(partOf(campaign, 3)).toEqual({ scene: 'first' });
  expect(partOf(campaign, 6)).toEqual({});
  expect(partOf(campaign, -1)).toEqual({});
});

test('41 of 118 before and 60 of 120 after is improved', () => {
  const { verdict, change, range } = verdictOf({ made: 41, of: 118 }, { made: 60, of: 120 });
  expect(verdict).toBe('improved');
  expect(change).toBeCloseTo(0.1525, 4);
  expect(range.low).toBeGreaterThan(0);
});

test('the same shares from a tenth of the counts cannot be told yet', () => {
  expect(verdictOf({ made: 4, of: 12 }, { made: 6, of: 12 }).verdict).toBe('cannot-tell-yet');
  expect(verdictOf({ made: 0, of: 0 }, { made: 6, of: 12 }).verdict).toBe('cannot-tell-yet');
});

const share = fc
  .integer({ min: 0, max: 500 })
  .chain((of) => fc.record({ made: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

test('more counts of the same shares make a verdict of none, and never take one away or turn it round', () => {
  fc.assert(
    fc.property(share, share, fc.integer({ min: 2, max: 20 }), (before, after, times) => {
      const more = ({ made, of }: { made: number; of: number }) => ({ made: made * times, of: of * times });
      const { verdict } = verdictOf(before, after);
      if (verdict !== 'cannot-tell-yet') expect(verdictOf(more(before), more(after)).verdict).toBe(verdict);
    }),
  );
});

test('there is never a verdict from a range that holds no change, nor one against the change', () => {
  fc.assert(
    fc.property(share, share, (before, after) => {
      const { verdict, change, range } = verdictOf(before, after);
      const overlaps = range.low <= 0 && range.high >= 0;
      expect(verdict === 'cannot-tell-yet').toBe(overlaps);
      if (verdict === 'improved') expect(change).toBeGreaterThan(0);
      if (verdict === 'worse') expect(change).toBeLessThan(0);
    }),
  );
});
