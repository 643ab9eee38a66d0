import type { AttemptLog } from '#domain/records/log.ts';
import { contentsOf, lacking, type SetAside } from '#domain/records/stored.ts';

/** A log that lasts as long as the page: for tests, and for what the browser would not take. */
export function memoryLog(): AttemptLog {
  const stored: Record<SetAside['store'], Map<string, unknown>> = {
    attempts: new Map(),
    worksheets: new Map(),
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
    read,
    async merge(contents) {
      const additions = lacking(stored, contents);
      for (const store of ['attempts', 'worksheets'] as const) {
        for (const value of additions[store]) stored[store].set(value.id, value);
      }
      return additions.added;
    },
  };
}
