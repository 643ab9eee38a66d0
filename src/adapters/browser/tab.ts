import { memoryLog } from '#adapters/memory/log.ts';
import type { AttemptLog } from '#domain/records/log.ts';
import { Contents, NOTHING } from '#domain/records/stored.ts';

const KEY = 'runthrough:unkept';

/** What the database would not take: it lasts while the tab is open, over its pages where the browser allows that. */
export type TabLog = Pick<AttemptLog, 'read' | 'merge'> & {
  /** Forgets everything. */
  clear(): void;
};

/** The log of this tab, in memory and in `sessionStorage`. */
export function tabLog(): TabLog {
  let log = memoryLog();
  let waiting: Promise<unknown> | undefined;
  const restored = () => {
    waiting ??= log.merge(unkept());
    return waiting;
  };
  return {
    async read() {
      await restored();
      return log.read();
    },
    async merge(contents) {
      await restored();
      const added = await log.merge(contents);
      const held = JSON.stringify(await log.read());
      inSession((session) => session.setItem(KEY, held));
      return added;
    },
    clear() {
      log = memoryLog();
      inSession((session) => session.removeItem(KEY));
    },
  };
}

function unkept(): Contents {
  const text = inSession((session) => session.getItem(KEY));
  const read = Contents.safeParse({ ...NOTHING, ...inSession(() => JSON.parse(text ?? 'null')) });
  return read.success ? read.data : NOTHING;
}

/** Does something with the tab's storage; where the browser refuses (blocked, full), it comes to nothing. */
function inSession<Done>(work: (session: Storage) => Done): Done | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}
