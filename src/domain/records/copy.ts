import * as z from 'zod/mini';
import { documentIn, type Expected, placeOf, type Refusal, tooLarge } from './foreign.ts';
import { Preferences } from './preferences.ts';
import { type Added, Contents } from './stored.ts';
import { count, instant } from './words.ts';

/**
 * The copy of one's own data: one JSON file with everything that this device keeps.
 *
 * What the device could not read travels as text in `setAside`. Restoring brings things together by id, so it can be
 * done twice, or on a device that has plays of its own. A later version raises `v` and goes on reading these: version 1
 * had no entries. Recordings are in no copy.
 */
export const Copy = z.strictObject({
  format: z.literal('runthrough-copy'),
  v: z.literal([1, 2]),
  madeAt: instant,
  ...Contents.shape,
  preferences: Preferences,
});
export type Copy = z.infer<typeof Copy>;

/** Twenty thousand plays are some 150 MB, and whatever a device saves it has to take back. */
const COPY: Expected = {
  thing: 'copy',
  remedy: 'Choose a file that was saved here with “Save a copy of my data”.',
  bytes: 250_000_000,
  depth: 32,
};

/** What a copy brought: how many plays it added to, answers, entries, and records set aside. */
export type Restored = { plays: number; answers: number; entries: number; setAside: number };

/** What a copy brought, and the preferences in it. */
export type BroughtCopy = { restored: Restored; preferences: Preferences };

/** What came of a copy, of which `added` was new. */
export function broughtBy({ records, preferences }: Copy, added: Added): BroughtCopy {
  const isNew = new Set(added.records);
  const plays = new Set(records.flatMap((record) => (isNew.has(record.id) ? record.play : []))).size;
  const { worksheets: answers, entries, setAside } = added;
  return { restored: { plays, answers, entries, setAside }, preferences };
}

/** Refuses a file by its size alone, before it is read. */
export function copyTooLarge(file: string, bytes: number): Refusal | undefined {
  return tooLarge(`“${file}”`, bytes, COPY);
}

/** Reads the text of a copy, all of it or nothing; `file` is what messages call it. */
export function readCopy(
  file: string,
  text: string,
  limits: Partial<Expected> = {},
): { copy: Copy } | Refusal {
  const read = documentIn(`“${file}”`, text, { ...COPY, ...limits });
  return 'wrong' in read ? read : checked(file, read.document);
}

function checked(file: string, document: unknown): { copy: Copy } | Refusal {
  const head = z.object({ format: z.literal('runthrough-copy'), v: count }).safeParse(document);
  if (!head.success) return { wrong: `“${file}” is not a copy of Runthrough data.`, remedy: COPY.remedy };
  if (head.data.v > 2) {
    const remedy = 'Reload this page to get that version, then restore the file again.';
    return { wrong: `“${file}” was made by a newer version of Runthrough.`, remedy };
  }
  const copy = Copy.safeParse({ entries: [], ...(document as object) });
  if (copy.success) return { copy: copy.data };
  const place = placeOf(copy.error);
  const remedy = 'Choose another copy, or take the change in the file back if it was edited.';
  return { wrong: `“${file}” is damaged at ${place}.`, remedy };
}
