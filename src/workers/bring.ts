import type { Line } from '#domain/records/journal.ts';
import { contentsOf, storesOf } from '#domain/records/stored.ts';
import { connection } from './database.ts';
import { bringMuch } from './snapshot.ts';

/** Brings lines of the journal to the database; whether that could be done. */
export function bring(lines: readonly Line[]): Promise<boolean> {
  return bringMuch(connection(), contentsOf(storesOf(lines))).then(
    () => true,
    () => false,
  );
}
