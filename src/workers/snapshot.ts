import { snapshotOf } from '#domain/records/snapshot.ts';
import type { connection } from './database.ts';
import { byId } from './merge.ts';
import { resultOf } from './request.ts';

/** Folds the plays of the database, and lays down what they come to for the pages that come. */
export async function keepSnapshot(database: ReturnType<typeof connection>): Promise<void> {
  const values = await database(['attempts'], 'readonly', (store) => resultOf(store('attempts').getAll()));
  const snapshot = snapshotOf(byId(values));
  await database(['snapshots'], 'readwrite', (store) => resultOf(store('snapshots').put(snapshot)));
}
