import * as z from 'zod/mini';
import { type Refusal, tooLarge } from '#domain/records/copy.ts';
import { atMost, uuidv7 } from '#domain/records/words.ts';
import { BrightSpot } from './bright-spot.ts';

const Spots = z.array(z.strictObject({ id: uuidv7, spot: BrightSpot })).check(atMost(5000));

/** A team's bright spots as a file, so that they reach everybody on it. */
const SpotsFile = z.strictObject({
  format: z.literal('runthrough-bright-spots'),
  v: z.literal(1),
  spots: Spots,
});

/** A bright spot by its id. */
export type SpotById = z.infer<typeof Spots>[number];

const LIMITS = { bytes: 10_000_000, depth: 8 };

const CHOOSE = 'Choose a file that was saved here with “Save as a file”.';

/** The text of a file that holds these bright spots. */
export function spotsFile(spots: readonly SpotById[]): string {
  return JSON.stringify({ format: 'runthrough-bright-spots', v: 1, spots }, undefined, 2);
}

/** Reads such a file, all of it or nothing; `file` is what messages call it. */
export function readSpotsFile(file: string, content: string): { spots: SpotById[] } | Refusal {
  const large = tooLarge(file, content.length, LIMITS);
  if (large) return { ...large, remedy: CHOOSE };
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch {
    return { wrong: `“${file}” is not JSON, or it breaks off.`, remedy: CHOOSE };
  }
  const read = SpotsFile.safeParse(document);
  if (read.success) return { spots: read.data.spots };
  const place = read.error.issues[0]?.path.join('.') || 'its first level';
  return { wrong: `“${file}” holds no bright spots that can be read: see ${place}.`, remedy: CHOOSE };
}
