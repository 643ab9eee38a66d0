import type { AttemptLog } from '#domain/records/log.ts';
import type { PlayRecord } from '#domain/records/record.ts';
import { type Contents, contentsOf, lacking } from '#domain/records/stored.ts';
import { STORES, type Store } from '#domain/records/stores.ts';
import { resultOf } from '../../workers/request.ts';
import { connection } from './database.ts';

type StoreOf = (name: Store) => IDBObjectStore;
type Values = readonly ({ id: string } | undefined)[];

/** The log in the browser's database. A promise is fulfilled once the strict transaction is complete. */
export function databaseLog(): AttemptLog {
  const inStores = connection();
  const named = (store: Store, index: string, name: string) =>
    inStores([store], 'readonly', async (storeOf) =>
      contentsOf({ [store]: byId(await resultOf(storeOf(store).index(index).getAll(name))) }),
    );
  return {
    append: (record) => inStores(['attempts'], 'readwrite', (storeOf) => append(storeOf('attempts'), record)),
    answers: async (exercise) => (await named('worksheets', 'exercise', exercise)).worksheets,
    entries: async (kind) => (await named('entries', 'kind', kind)).entries,
    read: () =>
      inStores(STORES, 'readonly', (storeOf) => everyStore((name) => resultOf(storeOf(name).getAll()))).then(
        contentsOf,
      ),
    merge: (contents) => inStores(STORES, 'readwrite', (storeOf) => merge(storeOf, contents)),
  };
}

/** Looks and writes in one transaction, so that of two tabs only one can be first. */
async function append(store: IDBObjectStore, record: PlayRecord) {
  const { id, after } = record;
  const [done, before, next] = await Promise.all([
    resultOf(store.getKey(id)),
    after === null || resultOf(store.getKey(after)),
    after !== null && resultOf(store.index('after').getKey(after)),
  ]);
  const fits = !done && before && !next;
  if (fits) store.add(record);
  return done || fits ? 'kept' : 'moved-on';
}

async function merge(storeOf: StoreOf, contents: Contents) {
  const { records: attempts, worksheets, entries, setAside } = contents;
  const come = { attempts, worksheets, entries };
  const present = await everyStore((name) => {
    const ids = [...come[name], ...setAside.filter(({ store }) => store === name)].map(({ id }) => id);
    return Promise.all(ids.map((id) => resultOf(storeOf(name).get(id))));
  });
  const additions = lacking(present, contents);
  for (const name of STORES) for (const value of additions[name]) storeOf(name).put(value);
  return additions.added;
}

async function everyStore(look: (name: Store) => Promise<Values>) {
  return Object.fromEntries(
    await Promise.all(STORES.map(async (name) => [name, byId(await look(name))] as const)),
  );
}

function byId(values: Values): Map<string, unknown> {
  return new Map(values.flatMap((value) => (value ? [[String(value.id), value]] : [])));
}
