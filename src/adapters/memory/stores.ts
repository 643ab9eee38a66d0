import type { AttemptLog } from '#domain/records/log.ts';
import { contentsOf, lacking } from '#domain/records/stored.ts';
import { BELONGS, STORES, type Store } from '#domain/records/stores.ts';

/** Stores that last as long as the page. */
export function memoryStores() {
  const stored = {
    attempts: new Map<string, unknown>(),
    worksheets: new Map<string, unknown>(),
    entries: new Map<string, unknown>(),
  };
  const belonging = (store: Store, of: string | undefined) =>
    of === undefined
      ? stored[store]
      : new Map(
          [...stored[store]].filter(([, value]) => (value as Record<string, unknown>)[BELONGS[store]] === of),
        );
  const log: Pick<AttemptLog, 'read' | 'merge'> = {
    read: async (stores = STORES, of) =>
      contentsOf(Object.fromEntries(stores.map((store) => [store, belonging(store, of)]))),
    async merge(contents) {
      const additions = lacking(stored, contents);
      for (const store of STORES) for (const value of additions[store]) stored[store].set(value.id, value);
      return additions.added;
    },
  };
  return { stored, ...log };
}
