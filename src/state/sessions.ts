import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import { brightSpotsOf, KeptSession, sessionOf } from '#domain/session/kept.ts';
import type { Room } from '#domain/session/room.ts';
import { keepSpot } from './bright-spots.ts';
import { keepEntry, readThings } from './entries.ts';

const SESSION = 'session';

/** Keeps a session with its bright spots. */
export async function keepSession(room: Room): Promise<void> {
  const at = now();
  for (const spot of brightSpotsOf(room, at)) await keepSpot(newId(), spot);
  await keepEntry(SESSION, newId(), sessionOf(room, at));
}

/** The sessions that were kept, the newest first. */
export async function loadSessions(): Promise<{ id: string; session: KeptSession }[]> {
  const kept = await readThings(SESSION, KeptSession);
  return kept
    .map(({ id, thing }) => ({ id, session: thing }))
    .sort((one, other) => (one.session.on < other.session.on ? 1 : -1));
}
