import { memoryStores } from '#adapters/memory/stores.ts';
import type { AttemptLog } from '#domain/records/log.ts';
import { Contents, NOTHING } from '#domain/records/stored.ts';
import { inSession } from './session.ts';

const KEY = 'runthrough:unkept';

/** What the database would not take: it lasts while the tab is open, over its pages where the browser allows that. */
export type TabLog = Pick<AttemptLog, 'read' | 'merge'> & {
  /** Forgets everything. */
  clear(): void;
};

/** The log of this tab, in memory and in `sessionStorage`. */
export function tabLog(): TabLog {
  let log = memoryStores();
  let waiting: Promise<unknown> | undefined;
  const restored = () => {
    waiting ??= log.merge(unkept());
    return waiting;
  };
  return {
    async read(...which) {
      await restored();
      return log.read(...which);
    },
    async merge(contents) {
      await restored();
      const added = await log.merge(contents);
      const held = JSON.stringify(await log.read());
      inSession((session) => session.setItem(KEY, held));
      return added;
    },
    clear() {
      log = memoryStores();
      inSession((session) => session.removeItem(KEY));
    },
  };
}

function unkept(): Contents {
  const text = inSession((session) => session.getItem(KEY));
  // Versions before this one had no entries.
  const read = Contents.safeParse(inSession(() => ({ entries: [], ...JSON.parse(text ?? 'null') })));
  return read.success ? read.data : NOTHING;
}
