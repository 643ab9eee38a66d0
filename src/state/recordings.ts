import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import { databaseRecordings, type Recording } from '#adapters/browser/recordings.ts';

/** What somebody said aloud on this device. */
export const recordings = databaseRecordings();

/** The name under which what was said aloud at a turn is kept, the first turn being 0; without a turn, how it begins. */
export function turnName(play: string, turn: number | ''): string {
  return `${play}#${turn}`;
}

/** Keeps what was said aloud to something: a turn, an exercise. */
export function keepRecording(of: string, sound: Blob): Promise<void> {
  return recordings.keep({ id: newId(), of, at: now(), sound });
}

/** What was said aloud to that which is asked for, oldest first; nothing where the browser keeps nothing. */
export async function recordingsOf(isAsked: (of: string) => boolean): Promise<Recording[]> {
  const all = await recordings.list().catch(() => []);
  return all.filter(({ of }) => isAsked(of));
}
