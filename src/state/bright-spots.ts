import type { BrightSpot } from '#domain/team/bright-spot.ts';
import { keepEntry } from './entries.ts';

/** Keeps a line that is worth having again. */
export function keepBrightSpot(id: string, spot: BrightSpot): Promise<void> {
  return keepEntry('bright-spot', id, spot);
}
