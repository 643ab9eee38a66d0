import { BrightSpot } from '#domain/team/bright-spot.ts';
import type { SpotById } from '#domain/team/spots-file.ts';
import { keepEntry, readThings } from './entries.ts';

const SPOT = 'bright-spot';

/** The bright spots of the library, the newest first. */
export async function loadSpots(): Promise<SpotById[]> {
  const kept = await readThings(SPOT, BrightSpot);
  return kept
    .map(({ id, thing }) => ({ id, spot: thing }))
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
