import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlayRecord } from '#domain/records/record.ts';
import { endOf, goOnFrom, snapshotOf } from '#domain/records/snapshot.ts';
import { type Past, pastOf } from '#domain/records/stored.ts';
import { chose, finished, histories, id, started, tookBack } from './histories.ts';

const byId = (values: readonly { id: string }[]): Map<string, unknown> =>
  new Map(values.map((value) => [value.id, value]));

/** What comes of a snapshot of some values, read again beside a store that holds more. */
function read(folded: readonly { id: string }[], stored: readonly { id: string }[]): Past | undefined {
  const snapshot: unknown = JSON.parse(JSON.stringify(snapshotOf(byId(folded))));
  const last = endOf(snapshot) ?? '';
  const after = stored.filter((value) => value.id > last);
  return goOnFrom(snapshot, stored.length - after.length, byId(after));
}

/** What a store comes to without a snapshot. */
const past = (stored: readonly { id: string }[]): Past => pastOf(byId(stored));

/** What it comes to without the words, in whatever order records were stored. */
function plain(found: Past | undefined) {
  const attempts = found?.attempts.map((attempt) => ({ ...attempt, transcript: undefined }));
  const stray = found?.stray.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { ...found, attempts, stray };
}

test('what a snapshot says of the records that came before and after it is what all of them say', () => {
  const cut = fc.tuple(histories, fc.nat(), fc.boolean());
  let times = 0;
  fc.assert(
    fc.property(cut, ([records, at, whole]) => {
      const folded = records.slice(0, whole ? undefined : at % (records.length + 1));
      const found = read(folded, records);
      if (whole) expect(found).toBeDefined();
      if (!found) return;
      times += 1;
      expect(plain(found)).toEqual(plain(past(records)));
    }),
  );
  expect(times).toBeGreaterThan(50);
});

const first = [started(1), chose(2, 1, 1), chose(3, 1, 2), finished(4, 1, 3)];
const open = [started(5), chose(6, 5, 5)];

test('a play under way goes on behind the snapshot', () => {
  const after: PlayRecord[] = [chose(7, 5, 6), tookBack(8, 5, 7, 1), finished(9, 5, 8), started(10)];
  const stored = [...first, ...open, ...after];
  expect(plain(read([...first, ...open], stored))).toEqual(plain(past(stored)));
});

test('what was added before its end makes a snapshot useless', () => {
  expect(read([...first, started(6)], [...first, started(5), started(6)])).toBeUndefined();
});

test('so does what was added to a play that was over', () => {
  expect(read(first, [...first, chose(7, 1, 2)])).toBeUndefined();
});

test('a play with one branch over and one under way goes on', () => {
  const branched = [...first, chose(5, 1, 2)];
  const stored = [...branched, finished(6, 1, 5)];
  expect(plain(read(branched, stored))).toEqual(plain(past(stored)));
  expect(read(branched, stored)?.attempts.map((each) => each.id)).toEqual([id(1), id(5)]);
});

test('what cannot be read is set aside, before the end of the snapshot and behind it', () => {
  const odd = { id: id(2), v: 9, kind: 'dreamt' };
  const stored = [started(1), odd, started(3), { id: 'odd', v: 9 }];
  expect(read(stored, stored)?.setAside).toEqual(past(stored).setAside);
  expect(past(stored).setAside).toHaveLength(2);
});

test.each([
  ['of another form', (found: object) => ({ ...found, v: 2 })],
  ['that is no snapshot', () => 'snapshot'],
  ['that is not there', () => undefined],
  [
    'with a place that no table has',
    (found: object) => ({ ...found, rows: [rowOf(found, [0, 0, 0, 0, 0, 0, 0, 9])] }),
  ],
  ['with a row that breaks off', (found: object) => ({ ...found, rows: [[id(1)]] })],
  ['with a score that nothing can have', (found: object) => withEnd(found, { score: 900 })],
])('a snapshot %s is not read', (_, change) => {
  const snapshot = snapshotOf(byId(first));
  const found = (change as (found: object) => unknown)(snapshot);
  expect(goOnFrom(snapshot, first.length, new Map())).toBeDefined();
  expect(goOnFrom(found, first.length, new Map())).toBeUndefined();
});

type Loose = { rows: unknown[][]; tables: { ends: object[] } };

function rowOf(found: object, places: number[]): unknown[] {
  const [row = []] = (found as Loose).rows;
  return row.with(4, places);
}

function withEnd(found: object, end: object): object {
  const { tables } = found as Loose;
  return { ...found, tables: { ...tables, ends: tables.ends.map((each) => ({ ...each, ...end })) } };
}
