import { now } from '#adapters/browser/clock.ts';
import { download } from '#adapters/browser/download.ts';
import { newId } from '#adapters/browser/id.ts';
import type { Refusal } from '#domain/records/copy.ts';
import { BrightSpot, brightSpotsOf, KeptSession, sessionOf } from '#domain/session/kept.ts';
import type { Room } from '#domain/session/room.ts';
import { readSpotsFile, type SpotById, spotsFile } from '#domain/session/spots-file.ts';
import { keepEntry, readEntries } from './entries.ts';

const SESSION = 'session';
const SPOT = 'bright-spot';

/** Keeps a session with its bright spots. */
export async function keepSession(room: Room): Promise<void> {
  const at = now();
  for (const spot of brightSpotsOf(room, at)) await keepSpot(newId(), spot);
  await keepEntry(SESSION, newId(), sessionOf(room, at));
}

/** The sessions that were kept, the newest first. */
export async function loadSessions(): Promise<{ id: string; session: KeptSession }[]> {
  const entries = await readEntries(SESSION);
  return entries
    .flatMap(({ of, body }) => {
      const { data } = KeptSession.safeParse(body);
      return data ? [{ id: of, session: data }] : [];
    })
    .sort((one, other) => (one.session.on < other.session.on ? 1 : -1));
}

/** The bright spots of the library, the newest first. */
export async function loadSpots(): Promise<SpotById[]> {
  const entries = await readEntries(SPOT);
  return entries
    .flatMap(({ of, body }) => {
      const { data } = BrightSpot.safeParse(body);
      return data ? [{ id: of, spot: data }] : [];
    })
    .sort((one, other) => (one.spot.on < other.spot.on ? 1 : -1));
}

/** Keeps a bright spot, or what it is from now on. */
export async function keepSpot(id: string, spot: BrightSpot): Promise<void> {
  await keepEntry(SPOT, id, spot);
}

/** Takes a bright spot out of the library. */
export async function retireSpot(id: string): Promise<void> {
  await keepEntry(SPOT, id, null);
}

/** Saves bright spots as a file. */
export function saveSpots(spots: readonly SpotById[]): void {
  download(`bright-spots-${now().slice(0, 10)}.json`, spotsFile(spots));
}

/** Adds the bright spots of a file that are not here yet, and says how many those are. */
export async function addSpots(file: File): Promise<{ added: number } | Refusal> {
  const read = readSpotsFile(file.name, await file.text());
  if ('wrong' in read) return read;
  const here = new Set((await readEntries(SPOT)).map(({ of }) => of));
  const fresh = read.spots.filter(({ id }) => !here.has(id));
  for (const { id, spot } of fresh) await keepSpot(id, spot);
  return { added: fresh.length };
}
