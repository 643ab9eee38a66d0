import * as z from 'zod/mini';
import { instant, name, uuidv7 } from './words.ts';

/*
 * Everything that a device keeps beside plays and exercise answers: people, assignments, counts, campaigns, sessions.
 *
 * An entry says what one thing of one `kind` is from now on; `of` is the id of that thing. Of the entries of one thing
 * the newest (`at`, then `id`) is its present state, and those before it are its history. An entry whose body is `null`
 * retires the thing. Each entry is written once and never changed or deleted, so bringing devices together is putting
 * their entries side by side.
 *
 * The body is what the kind's own schema, in its own folder of the domain, says. Here it is JSON of a limited size and no
 * more: the entries of a kind that this version does not know lie untouched, travel in the data copy, and are read again
 * by a version that knows them. Whoever reads a body checks it with the schema of its kind first.
 *
 * What authors may change. A body points at competencies, lessons, scenes and moves by the authors' ids, and `of` may be
 * such an id. Once one is renamed, its entries stay under the old id and are no longer shown.
 *
 * Versions. `v` is the version of this envelope. A kind whose body changes adds optional keys or takes a new word.
 */

/** How much JSON an entry holds at most, in characters. */
const MOST = 200_000;

/** What one thing is from now on; a body of `null` retires it. */
export const Entry = z.strictObject({
  id: uuidv7,
  v: z.literal(1),
  kind: name,
  of: name,
  at: instant,
  body: z.custom<unknown>((body) => lengthOf(body) <= MOST),
});
export type Entry = z.infer<typeof Entry>;

/** The newest entry of each thing of a kind, but for those retired. */
export function present(entries: readonly Entry[], kind: string): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    const known = newest.get(entry.of);
    if (!known || known.at < entry.at || (known.at === entry.at && known.id < entry.id))
      newest.set(entry.of, entry);
  }
  return [...newest.values()].filter(({ body }) => body !== null);
}

/** What has no form in JSON is longer than anything. */
function lengthOf(body: unknown): number {
  try {
    return JSON.stringify(body)?.length ?? Infinity;
  } catch {
    return Infinity;
  }
}
