import { type Index, keyOf, type Line } from '#domain/records/journal.ts';
import { STORES } from '#domain/records/stores.ts';
import { resultOf } from './request.ts';

/** What the database holds, and its values in every store that has some which are not `here`. */
export async function storedBeyond(here: Index): Promise<{ index: Index; values: Line[] }> {
  const index: Index = new Map();
  const found: Line[][] = [];
  const database = await openDatabase();
  for (const name of STORES.filter((each) => database?.objectStoreNames.contains(each))) {
    const store = (database as IDBDatabase).transaction(name).objectStore(name);
    const keys = (await resultOf(store.getAllKeys())).map((key) => keyOf(name, `${key}`));
    for (const key of keys) index.set(key, undefined);
    // Only answers change under their id, so only they are always looked at.
    if (name !== 'worksheets' && keys.every((key) => here.has(key))) continue;
    const values = (await resultOf(store.getAll())).map((value): Line => [name, value]);
    for (const [, { id, at }] of values) index.set(keyOf(name, id), at);
    found.push(values);
  }
  database?.close();
  return { index, values: found.flat() };
}

/** The database as it is. Where there is none, or it cannot be opened, none is made: that is the page's to do. */
async function openDatabase(): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open('runthrough');
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await resultOf(opening).catch(() => undefined);
  database?.addEventListener('versionchange', () => database.close());
  return database;
}
