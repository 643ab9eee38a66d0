import { now } from '#adapters/browser/clock.ts';
import { download } from '#adapters/browser/download.ts';
import { rememberCopy } from '#adapters/browser/preferences.ts';
import { type Copy, copyTooLarge, readCopy } from '#domain/records/copy.ts';
import type { Refusal } from '#domain/records/foreign.ts';
import { log } from './log.ts';
import { loadPreferences, prefer } from './preferences.ts';

/** What a copy brought: how many plays it added to, answers, entries, and records set aside. */
export type Restored = { plays: number; answers: number; entries: number; setAside: number };

/** Saves everything that this device keeps as one file, also what it holds only while the tab is open. */
export async function saveCopy(): Promise<void> {
  const madeAt = now();
  const contents = await log.read();
  const preferences = loadPreferences();
  const copy: Copy = { format: 'runthrough-copy', v: 2, madeAt, ...contents, preferences };
  download(`runthrough-copy-${madeAt.slice(0, 10)}.json`, JSON.stringify(copy));
  rememberCopy(madeAt);
}

/** Saves what cannot be read, as it is. */
export async function saveSetAside(): Promise<void> {
  const { setAside } = await log.read();
  download(`runthrough-set-aside-${now().slice(0, 10)}.json`, JSON.stringify(setAside, undefined, 2));
}

/** Adds what a copy holds and this device does not. A file that is refused changes nothing. */
export async function restoreCopy(file: File): Promise<Restored | Refusal> {
  const large = copyTooLarge(file.name, file.size);
  if (large) return large;
  const read = readCopy(file.name, await file.text());
  if ('wrong' in read) return read;
  const { records, worksheets, entries, setAside, preferences } = read.copy;
  const added = await log.merge({ records, worksheets, entries, setAside });
  const { theme, ...rest } = { ...preferences, ...loadPreferences() };
  prefer({ ...rest, ...(theme && { theme }) });
  const isNew = new Set(added.records);
  const plays = new Set(records.flatMap((record) => (isNew.has(record.id) ? record.play : [])));
  return { plays: plays.size, answers: added.worksheets, entries: added.entries, setAside: added.setAside };
}
