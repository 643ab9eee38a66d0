import { databaseRecordings } from '#adapters/browser/recordings.ts';

/** What somebody said aloud on this device. */
export const recordings = databaseRecordings();
