import { fileJournal } from '#adapters/browser/journal.ts';
import { databaseLog } from '#adapters/browser/log.ts';
import { tabLog } from '#adapters/browser/tab.ts';
import { $broughtBack, $keeping } from './keeping.ts';
import { steadyLog } from './steady-log.ts';

/** The second copy of this device. */
export const journal = fileJournal();

/** The log of this device. Nothing is opened before it is first used. */
export const log = steadyLog(
  { database: databaseLog(), tab: tabLog(), journal },
  { keeping: (keeping) => $keeping.set(keeping), broughtBack: () => $broughtBack.set(true) },
);
