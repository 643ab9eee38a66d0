import type { AttemptLog } from '#domain/records/log.ts';
import { contentsOf, lacking, STORES } from '#domain/records/stored.ts';

/** A log that lasts as long as the page: for tests, and for what the browser would not take. */
export function memoryLog(): AttemptLog {
  const stored = {
    attempts: new Map<string, unknown>(),
    worksheets: new Map<string, unknown>(),
    entries: new Map<string, unknown>(),
  };
  const read = async () => contentsOf(stored);
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
    async answers(exercise) {
      return (await read()).worksheets.filter((worksheet) => worksheet.exercise === exercise);
    },
    async entries(kind) {
      return (await read()).entries.filter((entry) => entry.kind === kind);
    },
    read,
    async merge(contents) {
      const additions = lacking(stored, contents);
      for (const store of STORES) {
        for (const value of additions[store]) stored[store].set(value.id, value);
      }
      return additions.added;
    },
  };
}
