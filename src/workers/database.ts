import { NotKept, type Obstacle } from '#domain/records/log.ts';
import type { Store } from '#domain/records/stores.ts';
import { resultOf } from './request.ts';

/*
 * The one database, by the browser's own means: a wrapper weighs more than what is used of it here. Values that come out
 * are unchecked: what lies there may have been written by any version.
 */

type Name = Store | 'recordings' | 'snapshots';
type Work<Done> = (store: (name: Name) => IDBObjectStore) => Promise<Done>;

const NAME = 'runthrough';
const VERSION = 3;

/** Upgrades only add: a version reads what older ones have written, and deletes none of it. */
function upgrade({ result: database, transaction }: IDBOpenDBRequest, oldVersion: number) {
  if (oldVersion < 1) {
    database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('after', 'after');
    database.createObjectStore('worksheets', { keyPath: 'id' }).createIndex('exercise', 'exercise');
  }
  if (oldVersion < 2) {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('kind', 'kind');
    database.createObjectStore('recordings', { keyPath: 'id' });
  }
  if (oldVersion < 3) {
    transaction?.objectStore('attempts').createIndex('play', 'play');
    database.createObjectStore('snapshots', { keyPath: 'id' });
  }
}

/**
 * A connection: made when first needed, let go when a newer version asks for it, made again after a loss. Work on some of
 * the stores is done in one transaction, and has been done once that is complete.
 */
export function connection(): <Done>(
  names: readonly Name[],
  mode: 'readonly' | 'readwrite',
  work: Work<Done>,
) => Promise<Done> {
  let request: Promise<IDBDatabase> | undefined;
  let waiting: ((refusal: NotKept) => void)[] = [];
  let blocked = false;

  const forget = () => {
    request = undefined;
  };
  const open = async () => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = ({ oldVersion }) => upgrade(opening, oldVersion);
    // The request stays: it is granted as soon as the tab in the way closes.
    opening.onblocked = () => {
      blocked = true;
      for (const refuse of waiting) refuse(new NotKept('blocked'));
    };
    const database = await resultOf(opening).finally(() => {
      blocked = false;
      waiting = [];
    });
    database.onclose = forget;
    database.onversionchange = () => {
      forget();
      database.close();
    };
    return database;
  };
  const ready = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      if (blocked) throw new NotKept('blocked');
      if (!request) {
        request = open();
        request.catch(forget);
      }
      waiting.push(reject);
      request.then(resolve, reject);
    });

  return async (names, mode, work) => {
    try {
      const transaction = (await ready()).transaction(names, mode, { durability: 'strict' });
      const [done] = await Promise.all([
        work((name) => transaction.objectStore(name)),
        completed(transaction),
      ]);
      return done;
    } catch (error) {
      throw error instanceof NotKept ? error : new NotKept(obstacleIn(error), { cause: error });
    }
  };
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function obstacleIn(error: unknown): Obstacle {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'private';
}
