import type { AttemptLog } from '#domain/records/log.ts';
import { pastOf } from '#domain/records/stored.ts';
import { memoryStores } from './stores.ts';

/** A log that lasts as long as the page, for tests. */
export function memoryLog(): AttemptLog {
  const { stored, read, merge } = memoryStores();
  return {
    async append(record) {
      const { records } = await read();
      if (stored.attempts.has(record.id)) return 'kept';
      const joins = record.after === null || records.some((before) => before.id === record.after);
      const last = !records.some((other) => record.after !== null && other.after === record.after);
      if (!joins || !last) return 'moved-on';
      stored.attempts.set(record.id, record);
      return 'kept';
    },
    plays: async () => pastOf(stored.attempts),
    read,
    merge,
  };
}
