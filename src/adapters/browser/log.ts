import type { AttemptLog } from '#domain/records/log.ts';
import type { PlayRecord } from '#domain/records/record.ts';
import { contentsOf, pastOf } from '#domain/records/stored.ts';
import { BELONGS, STORES } from '#domain/records/stores.ts';
import { connection } from '../../workers/database.ts';
import { byId, inStores, merge } from '../../workers/merge.ts';
import { resultOf } from '../../workers/request.ts';

/** Of more records than this a snapshot is kept, so that a page need not read them all. */
const FEW = 1000;

/** The log in the browser's database. A promise is fulfilled once the strict transaction is complete. */
export function databaseLog(): AttemptLog {
  const database = connection();
  return {
    append: (record) => database(['attempts'], 'readwrite', (storeOf) => append(storeOf('attempts'), record)),
    async plays() {
      const all = await database(['attempts'], 'readonly', async (storeOf) => {
        const store = storeOf('attempts');
        const some = await resultOf(store.getAllKeys(null, FEW + 1));
        return some.length > FEW ? undefined : resultOf(store.getAll());
      });
      if (all) return pastOf(byId(all));
      return (await import('./many-plays.ts')).manyPlays(database, FEW);
    },
    read: (stores = STORES, of) =>
      database(stores, 'readonly', (storeOf) =>
        inStores(stores, (name) => {
          const store = storeOf(name);
          return resultOf(of === undefined ? store.getAll() : store.index(BELONGS[name]).getAll(of));
        }),
      ).then(contentsOf),
    merge: (contents) => database(STORES, 'readwrite', (storeOf) => merge(storeOf, contents)),
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
