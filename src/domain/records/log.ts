import type { PlayRecord } from './record.ts';
import type { Added, Contents, Past } from './stored.ts';
import type { Store } from './stores.ts';

/** What a log did with a record: `moved-on` means that its play goes on from another record already. */
type Appended = 'kept' | 'moved-on';

/**
 * Why nothing can be kept: `private` where the browser gives no database (a private window, storage switched off),
 * `full` where there is no room, `newer` where a newer version of the site has taken the database over, `blocked` where
 * another tab holds on to an older one.
 */
export type Obstacle = 'private' | 'full' | 'newer' | 'blocked';

/** How a log refuses: every promise of an `AttemptLog` may be rejected with this. */
export class NotKept extends Error {
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle, options?: ErrorOptions) {
    super(`Nothing was kept: ${obstacle}.`, options);
    this.name = 'NotKept';
    this.obstacle = obstacle;
  }
}

/** Where plays, exercise answers and entries are kept. Once a promise is fulfilled, what it was about is on the disk. */
export type AttemptLog = {
  /** Adds a record behind the last one of its chain, or adds nothing. Doing it twice with one record is doing it once. */
  append(record: PlayRecord): Promise<Appended>;
  /** The plays of this device. */
  plays(): Promise<Past>;
  /** Everything, or what lies in some stores; of that, only what belongs to one play, exercise or kind. */
  read(stores?: readonly Store[], of?: string): Promise<Contents>;
  /** Adds what is not here yet, by id, all of it or nothing; of two worksheets with one id, the newer stays. */
  merge(contents: Contents): Promise<Added>;
};
