import { now } from '#adapters/browser/clock.ts';
import { download } from '#adapters/browser/download.ts';
import type { Refusal } from '#domain/records/foreign.ts';
import { readSpotsFile, type SpotById, spotsFile } from '#domain/team/spots-file.ts';
import { keepSpot, loadSpots } from './bright-spots.ts';

/** Saves bright spots as a file. */
export function saveSpots(spots: readonly SpotById[]): void {
  download(`bright-spots-${now().slice(0, 10)}.json`, spotsFile(spots));
}

/** Adds the bright spots of a file that are not here yet, and says how many those are. */
export async function addSpots(file: File): Promise<{ added: number } | Refusal> {
  const read = readSpotsFile(file.name, await file.text());
  if ('wrong' in read) return read;
  const here = new Set((await loadSpots()).map(({ id }) => id));
  const fresh = read.spots.filter(({ id }) => !here.has(id));
  for (const { id, spot } of fresh) await keepSpot(id, spot);
  return { added: fresh.length };
}
