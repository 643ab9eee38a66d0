import { endOf, goOnFrom } from '#domain/records/snapshot.ts';
import { type Past, pastOf } from '#domain/records/stored.ts';
import type { connection } from '../../workers/database.ts';
import { byId } from '../../workers/merge.ts';
import { resultOf } from '../../workers/request.ts';
import { foldInBulk } from './bulk.ts';

type Database = ReturnType<typeof connection>;

/** The plays of a device that has many: from the snapshot and what came after it, of which no more than `few` are left. */
export async function manyPlays(database: Database, few: number): Promise<Past> {
  const found = await fromSnapshot(database);
  if (found.past) {
    if (found.behind > few) void foldInBulk();
    return found.past;
  }
  await foldInBulk();
  return (await fromSnapshot(database)).past ?? everything(database);
}

function fromSnapshot(database: Database): Promise<{ past: Past | undefined; behind: number }> {
  return database(['attempts', 'snapshots'], 'readonly', async (store) => {
    const attempts = store('attempts');
    const snapshot: unknown = await resultOf(store('snapshots').get('plays'));
    const end = endOf(snapshot) ?? '';
    const [upTo, after] = await Promise.all([
      resultOf(attempts.count(IDBKeyRange.upperBound(end))),
      resultOf(attempts.getAll(IDBKeyRange.lowerBound(end, true))),
    ]);
    return { past: goOnFrom(snapshot, upTo, byId(after)), behind: after.length };
  });
}

async function everything(database: Database): Promise<Past> {
  return pastOf(
    byId(await database(['attempts'], 'readonly', (store) => resultOf(store('attempts').getAll()))),
  );
}
