import { type Added, type Contents, lacking } from '#domain/records/stored.ts';
import { STORES, type Store } from '#domain/records/stores.ts';
import { resultOf } from './request.ts';

type StoreOf = (name: Store) => IDBObjectStore;
type Values = readonly ({ id: string } | undefined)[];

/** Of more things than this it is asked first which of them are there. */
const FEW = 100;

/** Adds to the stores what they lack of some contents. */
export async function merge(storeOf: StoreOf, contents: Contents): Promise<Added> {
  const { records: attempts, worksheets, entries, setAside } = contents;
  const come = { attempts, worksheets, entries };
  const present = await inStores(STORES, async (name) => {
    const ids = [...come[name], ...setAside.filter(({ store }) => store === name)].map(({ id }) => id);
    const there = ids.length > FEW && new Set(await resultOf(storeOf(name).getAllKeys()));
    const asked = there ? ids.filter((id) => there.has(id)) : ids;
    return Promise.all(asked.map((id) => resultOf(storeOf(name).get(id))));
  });
  const additions = lacking(present, contents);
  for (const name of STORES) for (const value of additions[name]) storeOf(name).put(value);
  return additions.added;
}

/** Looks into some stores; what was found there, by id. */
export async function inStores(names: readonly Store[], look: (name: Store) => Promise<Values>) {
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, byId(await look(name))] as const)),
  );
}

export function byId(values: Values): Map<string, unknown> {
  return new Map(values.flatMap((value) => (value ? [[String(value.id), value]] : [])));
}
