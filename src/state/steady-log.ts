import type { TabLog } from '#adapters/browser/tab.ts';
import { type AttemptLog, NotKept } from '#domain/records/log.ts';
import { type Contents, NOTHING } from '#domain/records/stored.ts';
import type { Keeping } from './keeping.ts';

type Tell = (keeping: Keeping) => void;

/**
 * The database, with the tab behind it: what the database refuses stays in the tab, and is brought to the database
 * before anything else is written there. Its work is done in turn, one thing after the other.
 */
export function steadyLog(database: AttemptLog, tab: TabLog, tell: Tell): AttemptLog {
  const inTurn = turns();
  const { write, look } = tries(database, tab, tell);

  async function hold(contents: Contents) {
    await tab.merge(contents);
    return 'kept' as const;
  }

  async function answers(exercise: string) {
    const kept = await look(() => database.answers(exercise), []);
    const held = (await tab.read()).worksheets.filter((worksheet) => worksheet.exercise === exercise);
    return byId(kept, held);
  }

  async function entries(kind: string) {
    const kept = await look(() => database.entries(kind), []);
    const held = (await tab.read()).entries.filter((entry) => entry.kind === kind);
    return byId(kept, held);
  }

  async function read() {
    const kept = await look(() => database.read(), NOTHING);
    const held = await tab.read();
    return {
      records: byId(kept.records, held.records),
      worksheets: byId(kept.worksheets, held.worksheets),
      entries: byId(kept.entries, held.entries),
      setAside: byId(kept.setAside, held.setAside),
    };
  }

  return {
    append: (record) =>
      inTurn(() =>
        write(
          () => database.append(record),
          () => hold({ ...NOTHING, records: [record] }),
        ),
      ),
    merge: (contents) =>
      inTurn(() =>
        write(
          () => database.merge(contents),
          () => tab.merge(contents),
        ),
      ),
    answers: (exercise) => inTurn(() => answers(exercise)),
    entries: (kind) => inTurn(() => entries(kind)),
    read: () => inTurn(read),
  };
}

/** The two ways to try the database; each one first brings it what the tab holds, and tells how it went. */
function tries(database: AttemptLog, tab: TabLog, tell: Tell) {
  async function settle(): Promise<void> {
    const held = await tab.read();
    if (Object.values(held).every((things) => things.length === 0)) return;
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

function obstacleIn(error: unknown) {
  if (error instanceof NotKept) return error.obstacle;
  throw error;
}
