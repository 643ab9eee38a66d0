import { snapshotOf } from '#domain/records/snapshot.ts';
import type { Added, Contents } from '#domain/records/stored.ts';
import { STORES } from '#domain/records/stores.ts';
import type { connection } from './database.ts';
import { byId, merge } from './merge.ts';
import { resultOf } from './request.ts';

type Database = ReturnType<typeof connection>;

/** Folds the plays of the database, and lays down what they come to for the pages that come. */
export async function keepSnapshot(database: Database): Promise<void> {
  const values = await database(['attempts'], 'readonly', (store) => resultOf(store('attempts').getAll()));
  const snapshot = snapshotOf(byId(values));
  await database(['snapshots'], 'readwrite', (store) => resultOf(store('snapshots').put(snapshot)));
}

/** Adds to the database what it lacks of some contents, and folds its plays anew. */
export async function bringMuch(database: Database, contents: Contents): Promise<Added> {
  const added = await database(STORES, 'readwrite', (store) => merge(store, contents));
  await keepSnapshot(database);
  return added;
}
