import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import { type Entry, present } from '#domain/records/entry.ts';
import { NOTHING } from '#domain/records/stored.ts';
import { log } from './log.ts';

/** A thing of this device under its id. */
export type Kept<Thing> = { id: string; thing: Thing };

/** What tells whether a body is a thing of its kind. */
type Schema<Thing> = { safeParse(body: unknown): { success: true; data: Thing } | { success: false } };

/** The things of a kind as they are now; the body of each still has to be checked with the schema of its kind. */
export async function readEntries(kind: string): Promise<Entry[]> {
  return present((await log.read(['entries'], kind)).entries, kind);
}

/** The things of a kind as they are now, oldest change first; one that its schema refuses is left out. */
export async function readThings<Thing>(kind: string, schema: Schema<Thing>): Promise<Kept<Thing>[]> {
  const entries = await readEntries(kind);
  return entries
    .sort((one, other) => (one.at + one.id < other.at + other.id ? -1 : 1))
    .flatMap(({ of: id, body }) => {
      const read = schema.safeParse(body);
      return read.success ? [{ id, thing: read.data }] : [];
    });
}

/** Keeps what a thing is from now on; `null` retires it. */
export async function keepEntry(kind: string, of: string, body: unknown): Promise<void> {
  await log.merge({ ...NOTHING, entries: [{ id: newId(), v: 1, kind, of, at: now(), body }] });
}
