import { KeptNotes, OwnName } from '#domain/team/kept.ts';
import { keepEntry, readThings } from './entries.ts';

/** The notes on a play, written here or brought back. */
export async function loadNotes(attempt: string): Promise<KeptNotes | undefined> {
  const kept = await readThings('notes', KeptNotes);
  return kept.find(({ id }) => id === attempt)?.thing;
}

/** Keeps all notes on a play as they are now. */
export function keepNotes(attempt: string, notes: KeptNotes): Promise<void> {
  return keepEntry('notes', attempt, notes);
}

/** What whoever uses this device is called by others; empty while it was never said. */
export async function loadOwnName(): Promise<string> {
  const [own] = await readThings('own-name', OwnName);
  return own?.thing.name ?? '';
}

/** Remembers that name, so that it is asked once. */
export function keepOwnName(name: string): Promise<void> {
  return keepEntry('own-name', 'me', { name });
}
