import type { Journal } from '#adapters/browser/journal.ts';
import type { TabLog } from '#adapters/browser/tab.ts';
import { type AttemptLog, NotKept } from '#domain/records/log.ts';
import { playsOf } from '#domain/records/plays.ts';
import {
  type Contents,
  contentsOf,
  linesOf,
  NOTHING,
  type Past,
  pastOf,
  storesOf,
} from '#domain/records/stored.ts';
import type { Keeping } from './keeping.ts';

/** Where things are kept: the database, the tab behind it, and the second copy beside it. */
type Places = { database: AttemptLog; tab: TabLog; journal: Journal };

/** Who is told how it goes: whether things are kept, and that a database that was lost has been brought back. */
type Told = { keeping: (keeping: Keeping) => void; broughtBack: () => void };

/** A log with a second copy; `unite` brings both copies to what either has. */
type SteadyLog = AttemptLog & { unite(): Promise<unknown> };

/** More things than this are not handed to the journal one by one: it is united with the database afterwards. */
const FEW = 100;

/**
 * The log that a page uses. What the database refuses stays in the tab, and is brought to the database before anything
 * else is written there. Whatever is kept is kept in the journal too. Its work is done in turn, one thing after the other.
 */
export function steadyLog({ database, tab, journal }: Places, told: Told): SteadyLog {
  const inTurn = turns();
  const { write, look } = tries(database, tab, told.keeping);
  const reading = reads(database, tab, look);
  const bring = (contents: Contents) =>
    write(
      () => database.merge(contents),
      () => tab.merge(contents),
    );
  const unite = (when: typeof inTurn) =>
    journal.unite(async ({ lacking, found }) => {
      if (lacking.length > 0) await when(() => bring(contentsOf(storesOf(lacking))));
      if (found) told.broughtBack();
    });
  let begun = false;
  /** Unites the copies when a tab first uses the log, behind everything that it came for. */
  const begin = () => {
    if (!begun && !journal.isUnited()) void inTurn(async () => {}).then(() => unite(inTurn));
    begun = true;
  };
  const used = <Done>(work: () => Promise<Done>) => inTurn(() => work().finally(begin));
  /** What is found, and where there is nothing at all, what is found once the journal was asked. */
  const found = async <Found extends Contents | Past>(find: () => Promise<Found>) => {
    const first = await find();
    if (!isNothing(first) || !isNothing(await reading.read())) return first;
    begun = true;
    await unite((work) => work());
    return find();
  };

  return {
    append: (record) =>
      used(async () => {
        const contents = { ...NOTHING, records: [record] };
        const appended = await write(
          () => database.append(record),
          () => tab.merge(contents).then(() => 'kept' as const),
        );
        if (appended === 'kept') await journal.keep(linesOf(contents));
        return appended;
      }),
    merge: (contents) =>
      used(async () => {
        const added = await bring(contents);
        const lines = linesOf(contents);
        if (lines.length > FEW) void unite(inTurn);
        else await journal.keep(lines);
        return added;
      }),
    plays: () => used(() => found(reading.plays)),
    read: (...which) => used(() => (which.length === 0 ? found(reading.read) : reading.read(...which))),
    unite: () => unite(inTurn),
  };
}

/** Reads the database and what the tab holds, as one. */
function reads(
  database: AttemptLog,
  tab: TabLog,
  look: ReturnType<typeof tries>['look'],
): Pick<AttemptLog, 'plays' | 'read'> {
  const read: AttemptLog['read'] = async (...which) => {
    const kept = await look(() => database.read(...which), NOTHING);
    const held = await tab.read(...which);
    return {
      records: byId(kept.records, held.records),
      worksheets: byId(kept.worksheets, held.worksheets),
      entries: byId(kept.entries, held.entries),
      setAside: byId(kept.setAside, held.setAside),
    };
  };
  return {
    read,
    async plays() {
      const kept = await look(() => database.plays(), pastOf(new Map()));
      if (isNothing(await tab.read())) return kept;
      const { records, setAside } = await read(['attempts']);
      return { ...playsOf(records), setAside };
    },
  };
}

/** The two ways to try the database; each one first brings it what the tab holds, and tells how it went. */
function tries(database: AttemptLog, tab: TabLog, tell: Told['keeping']) {
  async function settle(): Promise<void> {
    const held = await tab.read();
    if (isNothing(held)) return;
    await database.merge(held);
    tab.clear();
    tell('yes');
  }

  return {
    async write<Done>(work: () => Promise<Done>, instead: () => Promise<Done>): Promise<Done> {
      try {
        await settle();
        const done = await work();
        tell('yes');
        return done;
      } catch (error) {
        tell(obstacleIn(error));
        return await instead();
      }
    },
    async look<Done>(work: () => Promise<Done>, nothing: Done): Promise<Done> {
      await settle().catch((error) => tell(obstacleIn(error)));
      return work().catch((error) => {
        tell(obstacleIn(error));
        return nothing;
      });
    },
  };
}

/** Does one thing after the other, in the order asked for. */
function turns(): <Done>(work: () => Promise<Done>) => Promise<Done> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}

/** What is kept and what the tab holds; of two with one id the one of the tab, which is the newer. */
function byId<Thing extends { id: string }>(kept: readonly Thing[], held: readonly Thing[]): Thing[] {
  return [...new Map([...kept, ...held].map((thing) => [thing.id, thing])).values()];
}

function isNothing(contents: Contents | Past): boolean {
  return Object.values(contents).every((things) => things.length === 0);
}

function obstacleIn(error: unknown) {
  if (error instanceof NotKept) return error.obstacle;
  throw error;
}
