import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { NotKept, type Obstacle } from '#domain/records/log.ts';

/** The one database. Its values are unchecked: what lies there may have been written by any version. */
interface Schema extends DBSchema {
  attempts: { key: string; value: { id: string }; indexes: { after: string } };
  worksheets: { key: string; value: { id: string }; indexes: { exercise: string } };
  entries: { key: string; value: { id: string }; indexes: { kind: string } };
  recordings: { key: string; value: { id: string } };
}
export type Database = IDBPDatabase<Schema>;

const NAME = 'runthrough';
const VERSION = 2;

/** Upgrades only add: a version reads what older ones have written, and deletes none of it. */
function upgrade(database: Database, oldVersion: number) {
  if (oldVersion < 1) {
    database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('after', 'after');
    database.createObjectStore('worksheets', { keyPath: 'id' }).createIndex('exercise', 'exercise');
  }
  if (oldVersion < 2) {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('kind', 'kind');
    database.createObjectStore('recordings', { keyPath: 'id' });
  }
}

/** A connection: made when first needed, let go when a newer version asks for it, made again after a loss. */
export function connection(): <Done>(work: (database: Database) => Promise<Done>) => Promise<Done> {
  let request: Promise<Database> | undefined;
  let waiting: ((refusal: NotKept) => void)[] = [];
  let blocked = false;

  const forget = () => {
    request = undefined;
  };
  const block = () => {
    blocked = true;
    for (const refuse of waiting) refuse(new NotKept('blocked'));
    waiting = [];
  };
  const unblock = () => {
    blocked = false;
    waiting = [];
  };
  const open = () => {
    const opening = openDB<Schema>(NAME, VERSION, {
      upgrade,
      // The request stays: it is granted as soon as the tab in the way closes.
      blocked: block,
      blocking: (_from, _to, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opening.then(unblock, forget);
    return opening;
  };
  const ready = () =>
    new Promise<Database>((resolve, reject) => {
      if (blocked) throw new NotKept('blocked');
      request ??= open();
      waiting.push(reject);
      request.then(resolve, reject);
    });

  return async (work) => {
    try {
      return await work(await ready());
    } catch (error) {
      throw error instanceof NotKept ? error : new NotKept(obstacleIn(error), { cause: error });
    }
  };
}

function obstacleIn(error: unknown): Obstacle {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'private';
}
