import { atom } from 'nanostores';
import { lastCopy } from '#adapters/browser/preferences.ts';
import { askPromise, bytesUsed, isPromised, isSecure } from '#adapters/browser/room.ts';
import { journal, log } from './log.ts';
import { recordings } from './recordings.ts';

/** What this device keeps, in numbers, and how well it keeps it. */
export type YourData = {
  attempts: number;
  open: number;
  answers: number;
  /** What was said aloud and recorded. */
  recordings: { count: number; bytes: number };
  /** Records that cannot be read. */
  setAside: number;
  /** Records that can be read, and belong to a play of which an earlier record cannot. */
  stray: number;
  /** Undefined where the browser does not say. */
  bytes: number | undefined;
  /** How many bytes the second copy has; undefined where there is none. */
  secondCopy: number | undefined;
  /** Whether the browser has promised to keep it; undefined where it does not say. */
  promised: boolean | undefined;
  /** False over plain http, where the browser gives less. */
  secure: boolean;
  lastCopy: string | undefined;
};

/** Undefined until it has been read. */
export const $yourData = atom<YourData | undefined>(undefined);

export async function loadYourData(): Promise<void> {
  const [past, rest, spoken, secondCopy, bytes, promised] = await Promise.all([
    log.plays(),
    log.read(['worksheets', 'entries']),
    recordings.list().catch(() => []),
    journal.size(),
    bytesUsed(),
    isPromised(),
  ]);
  const { attempts, open, stray } = past;
  $yourData.set({
    attempts: attempts.length,
    open: open.length,
    answers: new Set(rest.worksheets.map((worksheet) => worksheet.exercise)).size,
    recordings: { count: spoken.length, bytes: spoken.reduce((sum, { sound }) => sum + sound.size, 0) },
    setAside: past.setAside.length + rest.setAside.length,
    stray: stray.length,
    bytes,
    secondCopy,
    promised,
    secure: isSecure(),
    lastCopy: lastCopy(),
  });
}

/** Deletes everything that was recorded; plays and answers stay. */
export async function deleteRecordings(): Promise<void> {
  await recordings.deleteAll();
  await loadYourData();
}

/** Asks the browser for its promise to keep the data. */
export async function askToKeep(): Promise<void> {
  await askPromise();
  await loadYourData();
}
