import * as z from 'zod/mini';
import { instant, name, uuidv7 } from '#domain/records/words.ts';
import { connection } from '../../workers/database.ts';
import { resultOf } from '../../workers/request.ts';

/*
 * What somebody said aloud stays on this device: it is in no copy and in no journal, and is sent nowhere. A recording is
 * written once and stays until it is deleted by hand, also when what it was said to is gone or renamed.
 */

const sound = z.custom<Blob>((value) => value instanceof Blob);

/** Something said aloud, as the browser recorded it; `of` is the id of what it was said to. */
const Recording = z.strictObject({ id: uuidv7, of: name, at: instant, sound });
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
  const inStores = connection();
  const ask = <Result>(work: (store: IDBObjectStore) => IDBRequest<Result>) =>
    inStores(['recordings'], 'readwrite', (storeOf) => resultOf(work(storeOf('recordings'))));
  return {
    keep: async (recording) => void (await ask((store) => store.put(recording))),
    list: async () => {
      const stored = await ask((store) => store.getAll());
      return stored.flatMap((value) => Recording.safeParse(value).data ?? []);
    },
    delete: (id) => ask((store) => store.delete(id)),
    deleteAll: () => ask((store) => store.clear()),
  };
}
