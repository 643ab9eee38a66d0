import { expect, test } from 'vitest';
import type { Entry } from '#domain/records/entry.ts';
import { type Contents, contentsOf, lacking, NOTHING, type Stored } from '#domain/records/stored.ts';
import { STORES } from '#domain/records/stores.ts';
import type { Worksheet } from '#domain/records/worksheet.ts';
import { at, chose, id, started } from './histories.ts';

function stored(attempts: object = {}, worksheets: object = {}, entries: object = {}): Stored {
  const [plays, sheets, rest] = [attempts, worksheets, entries].map((of) => new Map(Object.entries(of)));
  return { attempts: plays, worksheets: sheets, entries: rest } as Stored;
}

/** The stores once the additions are put into them. */
function after(before: Stored, contents: Contents): Stored {
  const additions = lacking(before, contents);
  const put = (store: (typeof STORES)[number]) =>
    new Map([
      ...(before[store] ?? []),
      ...additions[store].map((value): [string, unknown] => [value.id, value]),
    ]);
  return Object.fromEntries(STORES.map((store) => [store, put(store)]));
}

const sheet = (n: number, said: string): Worksheet => ({
  ...{ id: id(n), v: 1, exercise: 'objections/stop#say-yours', at: at(n), answer: { said } },
});

const entry = (n: number): Entry => ({
  ...{ id: id(n), v: 1, kind: 'dream', of: 'house', at: at(n), body: { rooms: [7] } },
});

test('what cannot be read is set aside as text', () => {
  const contents = contentsOf(
    stored(
      { [id(1)]: started(1), odd: { id: 'odd', v: 9 } },
      { worse: 'words' },
      { [id(2)]: entry(2), old: entry(0) },
    ),
  );
  expect(contents.records).toEqual([started(1)]);
  expect(contents.entries).toEqual([entry(2), entry(0)]);
  expect(contents.setAside).toEqual([
    { store: 'attempts', id: 'odd', text: '{"id":"odd","v":9}' },
    { store: 'worksheets', id: 'worse', text: '"words"' },
  ]);
});

test('a value that JSON cannot hold is set aside all the same', () => {
  expect(contentsOf(stored({ big: 10n })).setAside).toEqual([{ store: 'attempts', id: 'big', text: '10' }]);
});

test('what is there already is not added', () => {
  const contents = {
    ...NOTHING,
    records: [started(1), chose(2, 1, 1)],
    worksheets: [sheet(3, 'a')],
    entries: [entry(4)],
  };
  const first = lacking(stored({ [id(1)]: started(1) }), contents);
  expect(first.added).toEqual({ records: [id(2)], worksheets: 1, entries: 1, setAside: 0 });
  const again = lacking(after(stored(), contents), contents);
  expect(again.added).toEqual({ records: [], worksheets: 0, entries: 0, setAside: 0 });
});

test('of two worksheets with one id the newer stays', () => {
  const older = { ...sheet(3, 'first'), at: at(1) };
  const newer = { ...sheet(3, 'second'), at: at(2) };
  expect(lacking(stored({}, { [id(3)]: newer }), { ...NOTHING, worksheets: [older] }).worksheets).toEqual([]);
  expect(lacking(stored({}, { [id(3)]: older }), { ...NOTHING, worksheets: [newer] }).worksheets).toEqual([
    newer,
  ]);
});

test('what was set aside travels from device to device as it is', () => {
  const here = contentsOf(stored({ odd: { id: 'odd', v: 9 } }));
  const there = after(stored(), here);
  expect(contentsOf(there)).toEqual(here);
  expect(lacking(there, here).added.setAside).toBe(0);
});

test('what was set aside is read by a version that can', () => {
  const record = started(1);
  const setAside = [{ store: 'attempts' as const, id: record.id, text: JSON.stringify(record) }];
  expect(contentsOf(after(stored(), { ...NOTHING, setAside })).records).toEqual([record]);
});

test('a copy mends a record that cannot be read, and the damaged one stays beside it', () => {
  const damaged = stored({ [id(1)]: { id: id(1), v: 'one' } });
  const mended = contentsOf(after(damaged, { ...NOTHING, records: [started(1)] }));
  expect(mended.records).toEqual([started(1)]);
  expect(mended.setAside).toEqual([
    { store: 'attempts', id: `aside-${id(1)}`, text: JSON.stringify({ id: id(1), v: 'one' }) },
  ]);
});
