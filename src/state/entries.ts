import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import { type Entry, present } from '#domain/records/entry.ts';
import { NOTHING } from '#domain/records/stored.ts';
import { log } from './log.ts';

/** The things of a kind as they are now; the body of each still has to be checked with the schema of its kind. */
export async function readEntries(kind: string): Promise<Entry[]> {
  return present(await log.entries(kind), kind);
}

/** Keeps what a thing is from now on; `null` retires it. */
export async function keepEntry(kind: string, of: string, body: unknown): Promise<void> {
  await log.merge({ ...NOTHING, entries: [{ id: newId(), v: 1, kind, of, at: now(), body }] });
}
