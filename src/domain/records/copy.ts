import * as z from 'zod/mini';
import { Preferences } from './preferences.ts';
import { Contents } from './stored.ts';
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

/** Why a file was refused: what is wrong, and what to do. */
export type Refusal = { wrong: string; remedy: string };

/** How large a copy may be, in bytes, and how deeply nested. */
type Limits = { bytes: number; depth: number };

/** The limits of a copy of one's own data. */
const COPY_LIMITS: Limits = { bytes: 50_000_000, depth: 32 };

const CHOOSE = 'Choose a file that was saved here with “Save a copy of my data”.';

/** Refuses a file by its size alone, before it is read. */
export function tooLarge(file: string, bytes: number, limits = COPY_LIMITS): Refusal | undefined {
  if (bytes <= limits.bytes) return undefined;
  const [is, most] = [bytes, limits.bytes].map((size) => Math.ceil(size / 1_000_000));
  return { wrong: `“${file}” is ${is} MB, and a copy has at most ${most} MB.`, remedy: CHOOSE };
}

/** Reads the text of a copy, all of it or nothing; `file` is what messages call it. */
export function readCopy(file: string, text: string, limits = COPY_LIMITS): { copy: Copy } | Refusal {
  const large = tooLarge(file, bytesOf(text), limits);
  if (large) return large;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { wrong: `“${file}” is not a copy: it is not JSON, or it breaks off.`, remedy: CHOOSE };
  }
  return unsafe(file, document, limits) ?? checked(file, document);
}

function checked(file: string, document: unknown): { copy: Copy } | Refusal {
  const head = z.object({ format: z.literal('runthrough-copy'), v: count }).safeParse(document);
  if (!head.success) return { wrong: `“${file}” is not a copy of Runthrough data.`, remedy: CHOOSE };
  if (head.data.v > 2) {
    const remedy = 'Reload this page to get that version, then restore the file again.';
    return { wrong: `“${file}” was made by a newer version of Runthrough.`, remedy };
  }
  const copy = Copy.safeParse({ entries: [], ...(document as object) });
  if (copy.success) return { copy: copy.data };
  const place = copy.error.issues[0]?.path.join('.') || 'its first level';
  const remedy = 'Choose another copy, or take the change in the file back if it was edited.';
  return { wrong: `“${file}” is damaged at ${place}.`, remedy };
}

/** Walks the document without recursion, so that no depth can exhaust the stack. */
function unsafe(file: string, document: unknown, limits: Limits): Refusal | undefined {
  const places: [value: unknown, depth: number][] = [[document, 0]];
  for (let place = places.pop(); place; place = places.pop()) {
    const [value, depth] = place;
    if (typeof value === 'string' && value.includes('\u0000')) {
      return { wrong: `“${file}” has a character in it (U+0000) that no copy has.`, remedy: CHOOSE };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= limits.depth) {
      return { wrong: `“${file}” is nested more than ${limits.depth} levels deep.`, remedy: CHOOSE };
    }
    for (const entry of Object.entries(value)) places.push([entry[0], depth + 1], [entry[1], depth + 1]);
  }
  return undefined;
}

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
