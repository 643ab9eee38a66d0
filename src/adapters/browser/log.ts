import type { AttemptLog } from '#domain/records/log.ts';
import type { PlayRecord } from '#domain/records/record.ts';
import { type Contents, contentsOf, lacking, STORES, type Stored } from '#domain/records/stored.ts';
import { connection, type Database } from './database.ts';

const STRICT = { durability: 'strict' } as const;

/** The log in the browser's database. A promise is fulfilled once the strict transaction is complete. */
export function databaseLog(): AttemptLog {
  const inDatabase = connection();
  return {
    append: (record) => inDatabase((database) => append(database, record)),
    answers: (exercise) =>
      inDatabase(async (database) => {
        const found = await database.getAllFromIndex('worksheets', 'exercise', exercise);
        return contentsOf({ worksheets: byId(found) }).worksheets;
      }),
    entries: (kind) =>
      inDatabase(async (database) => {
        const found = await database.getAllFromIndex('entries', 'kind', kind);
        return contentsOf({ entries: byId(found) }).entries;
      }),
    read: () => inDatabase(read),
    merge: (contents) => inDatabase((database) => merge(database, contents)),
  };
}

/** Looks and writes in one transaction, so that of two tabs only one can be first. */
async function append(database: Database, record: PlayRecord) {
  const transaction = database.transaction('attempts', 'readwrite', STRICT);
  const { store } = transaction;
  const [done, before, next] = await Promise.all([
    store.getKey(record.id),
    record.after === null || store.getKey(record.after),
    record.after !== null && store.index('after').getKey(record.after),
  ]);
  const fits = !done && before && !next;
  await Promise.all([fits && store.add(record), transaction.done]);
  return done || fits ? 'kept' : 'moved-on';
}

async function read(database: Database) {
  const transaction = database.transaction(STORES, 'readonly');
  return contentsOf(await everyStore((name) => transaction.objectStore(name).getAll()));
}

async function merge(database: Database, contents: Contents) {
  const transaction = database.transaction(STORES, 'readwrite', STRICT);
  const { records: attempts, worksheets, entries, setAside } = contents;
  const come = { attempts, worksheets, entries };
  const present = await everyStore((name) => {
    const ids = [...come[name], ...setAside.filter(({ store }) => store === name)].map(({ id }) => id);
    return Promise.all(ids.map((id) => transaction.objectStore(name).get(id)));
  });
  const additions = lacking(present, contents);
  const puts = STORES.flatMap((name) =>
    additions[name].map((value) => transaction.objectStore(name).put(value)),
  );
  await Promise.all([...puts, transaction.done]);
  return additions.added;
}

type Values = readonly ({ id: string } | undefined)[];

async function everyStore(look: (name: (typeof STORES)[number]) => Promise<Values>): Promise<Stored> {
  return Object.fromEntries(
    await Promise.all(STORES.map(async (name) => [name, byId(await look(name))] as const)),
  );
}

function byId(values: Values): Map<string, unknown> {
  return new Map(values.flatMap((value) => (value ? [[String(value.id), value]] : [])));
}
