import type { Line } from '#domain/records/journal.ts';
import { contentsOf, storesOf } from '#domain/records/stored.ts';
import { STORES } from '#domain/records/stores.ts';
import { connection } from './database.ts';
import { merge } from './merge.ts';
import { keepSnapshot } from './snapshot.ts';

/** Brings lines of the journal to the database; whether that could be done. */
export async function bring(lines: readonly Line[]): Promise<boolean> {
  const database = connection();
  const contents = contentsOf(storesOf(lines));
  return database(STORES, 'readwrite', (store) => merge(store, contents))
    .then(() => keepSnapshot(database))
    .then(
      () => true,
      () => false,
    );
}
