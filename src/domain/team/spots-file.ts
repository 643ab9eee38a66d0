import * as z from 'zod/mini';
import { documentIn, type Expected, placeOf, type Refusal } from '#domain/records/foreign.ts';
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

const FILE: Expected = {
  thing: 'file of bright spots',
  remedy: 'Choose a file that was saved here with “Save as a file”.',
  bytes: 10_000_000,
  depth: 8,
};

/** The text of a file that holds these bright spots. */
export function spotsFile(spots: readonly SpotById[]): string {
  return JSON.stringify({ format: 'runthrough-bright-spots', v: 1, spots }, undefined, 2);
}

/** Reads such a file, all of it or nothing; `file` is what messages call it. */
export function readSpotsFile(file: string, content: string): { spots: SpotById[] } | Refusal {
  const found = documentIn(`“${file}”`, content, FILE);
  if ('wrong' in found) return found;
  const read = SpotsFile.safeParse(found.document);
  if (read.success) return { spots: read.data.spots };
  const place = placeOf(read.error);
  return { wrong: `“${file}” holds no bright spots that can be read: see ${place}.`, remedy: FILE.remedy };
}
