import * as z from 'zod/mini';
import { instant, name, uuidv7 } from '#domain/records/words.ts';
import { connection, type Database } from './database.ts';

/*
 * What somebody said aloud stays on this device: it is in no copy and in no journal, and is sent nowhere. A recording is
 * written once and stays until it is deleted by hand, also when what it was said to is gone or renamed.
 */

/** Something said aloud, as the browser recorded it; `of` is the id of what it was said to. */
const Recording = z.strictObject({ id: uuidv7, of: name, at: instant, sound: z.instanceof(Blob) });
export type Recording = z.infer<typeof Recording>;

export type Recordings = {
  keep(recording: Recording): Promise<void>;
  /** Oldest first. */
  list(): Promise<Recording[]>;
  delete(id: string): Promise<void>;
  deleteAll(): Promise<void>;
};

/** The recordings in the browser's database. A promise is fulfilled once the strict transaction is complete. */
export function databaseRecordings(): Recordings {
  const inDatabase = connection();
  const inStore = (work: (store: ReturnType<typeof storeOf>['store']) => Promise<unknown>) =>
    inDatabase(async (database) => {
      const { store, done } = storeOf(database);
      await Promise.all([work(store), done]);
    });
  return {
    keep: (recording) => inStore((store) => store.put(recording)),
    list: async () => {
      const stored = await inDatabase((database) => database.getAll('recordings'));
      return stored.flatMap((value) => Recording.safeParse(value).data ?? []);
    },
    delete: (id) => inStore((store) => store.delete(id)),
    deleteAll: () => inStore((store) => store.clear()),
  };
}

function storeOf(database: Database) {
  return database.transaction('recordings', 'readwrite', { durability: 'strict' });
}
