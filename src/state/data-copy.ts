import { restoreInBulk } from '#adapters/browser/bulk.ts';
import { now } from '#adapters/browser/clock.ts';
import { download } from '#adapters/browser/download.ts';
import { rememberCopy } from '#adapters/browser/preferences.ts';
import {
  type BroughtCopy,
  broughtBy,
  type Copy,
  copyTooLarge,
  type Restored,
  readCopy,
} from '#domain/records/copy.ts';
import type { Refusal } from '#domain/records/foreign.ts';
import { log } from './log.ts';
import { loadPreferences, prefer } from './preferences.ts';

/** A copy of more bytes than this is restored beside the page. */
const MUCH = 1_000_000;

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
  const beside = file.size > MUCH ? await restoreInBulk(file) : undefined;
  if (beside) void log.unite();
  const brought = beside ?? (await restoreHere(file));
  if ('wrong' in brought) return brought;
  const { theme, ...rest } = { ...brought.preferences, ...loadPreferences() };
  prefer({ ...rest, ...(theme && { theme }) });
  return brought.restored;
}

async function restoreHere(file: File): Promise<BroughtCopy | Refusal> {
  const read = readCopy(file.name, await file.text());
  return 'wrong' in read ? read : broughtBy(read.copy, await log.merge(read.copy));
}
