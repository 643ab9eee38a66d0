import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Entry, present } from '#domain/records/entry.ts';
import { at, id } from './histories.ts';

const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
  ...{ id: id(n), v: 1, kind: 'person', of: 'priya', at: at(n), body: { name: `Priya ${n}` } },
  ...more,
});

const reads = (value: unknown) => Entry.safeParse(value).success;

test('the newest entry of each thing is what it is now', () => {
  const other = entry(2, { of: 'sam' });
  expect(present([entry(3), entry(1), other, entry(4, { kind: 'count' })], 'person')).toEqual([
    entry(3),
    other,
  ]);
});

test('of two entries of one moment the later id counts', () => {
  const [one, two] = [entry(1, { at: at(5) }), entry(2, { at: at(5) })];
  expect(present([two, one], 'person')).toEqual([two]);
});

test('an empty body retires a thing, and a later one brings it back', () => {
  const retired = entry(2, { body: null });
  expect(present([entry(1), retired], 'person')).toEqual([]);
  expect(present([entry(1), retired, entry(3)], 'person')).toEqual([entry(3)]);
});

test('the order in which entries came changes nothing', () => {
  const some = fc.record({
    n: fc.nat(5),
    of: fc.constantFrom('priya', 'sam'),
    time: fc.nat(3),
    gone: fc.boolean(),
  });
  const entries = fc
    .uniqueArray(some, { selector: ({ n }) => n })
    .map((all) =>
      all.map(({ n, of, time, gone }) => entry(n, { of, at: at(time), ...(gone && { body: null }) })),
    );
  fc.assert(
    fc.property(
      entries.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const byThing = (found: Entry[]) => found.map((each) => each.id).sort();
        expect(byThing(present(shuffled, 'person'))).toEqual(byThing(present(all, 'person')));
      },
    ),
  );
});

test('a body is any JSON up to its limit, of a kind that nobody knows too', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      expect(reads(entry(1, { kind: 'dream', body }))).toBe(true);
    }),
  );
  expect(reads(entry(1, { body: 'x'.repeat(199_998) }))).toBe(true);
  expect(reads(entry(1, { body: 'x'.repeat(199_999) }))).toBe(false);
});

test('what JSON cannot hold is no body', () => {
  const { body, ...bodiless } = entry(1);
  const endless: unknown[] = [body];
  endless.push(endless);
  for (const value of [
    bodiless,
    entry(1, { body: undefined }),
    entry(1, { body: 10n }),
    entry(1, { body: endless }),
  ])
    expect(reads(value)).toBe(false);
});
