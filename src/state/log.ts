import { databaseLog } from '#adapters/browser/log.ts';
import { tabLog } from '#adapters/browser/tab.ts';
import { $keeping } from './keeping.ts';
import { steadyLog } from './steady-log.ts';

/** The log of this device. Nothing is opened before it is first used. */
export const log = steadyLog(databaseLog(), tabLog(), (keeping) => $keeping.set(keeping));
