import * as z from 'zod/mini';
import type { Attempt } from './attempt.ts';
import { Entry } from './entry.ts';
import type { Line } from './journal.ts';
import { type Plays, playsOf } from './plays.ts';
import { PlayRecord } from './record.ts';
import { STORES, type Store } from './stores.ts';
import { atMost } from './words.ts';
import { Worksheet } from './worksheet.ts';

/** Something stored that this version cannot read, as JSON text, so that nothing in it is lost or trusted. */
const SetAside = z.strictObject({
  store: z.literal(STORES),
  id: z.string().check(atMost(200)),
  text: z.string(),
});
type SetAside = z.infer<typeof SetAside>;

/** Everything that is kept: what can be read, and what cannot. */
export const Contents = z.strictObject({
  records: z.array(PlayRecord),
  worksheets: z.array(Worksheet),
  entries: z.array(Entry),
  setAside: z.array(SetAside),
});
export type Contents = z.infer<typeof Contents>;

/** Contents that hold nothing. */
export const NOTHING: Contents = { records: [], worksheets: [], entries: [], setAside: [] };

/** What was new to the stores: the ids of play records, and counts of the rest. */
export type Added = { records: string[]; worksheets: number; entries: number; setAside: number };

/** The stores of a device, or some of them, as they lie there, unchecked, by id. */
export type Stored = Partial<Record<Store, ReadonlyMap<string, unknown>>>;

/** What is to be put into the stores; each value carries its `id`. */
export type Additions = Record<Store, { id: string }[]> & { added: Added };

/** A thing set aside that came out of a copy lies in its store in this form until some version can read its text. */
const Wrapped = z.strictObject({ id: z.string(), setAside: z.string() });

const schemas = { attempts: PlayRecord, worksheets: Worksheet, entries: Entry };

/** Reads the stores: every value is checked, and what cannot be read is set aside. */
export function contentsOf(stored: Stored): Contents {
  const setAside: SetAside[] = [];
  const all = <Name extends Store>(store: Name) => {
    const readable: z.infer<(typeof schemas)[Name]>[] = [];
    for (const [id, value] of stored[store] ?? []) {
      const read = readOne(store, value);
      if (read) readable.push(read);
      else setAside.push({ store, id, text: textOf(value) });
    }
    return readable;
  };
  return { records: all('attempts'), worksheets: all('worksheets'), entries: all('entries'), setAside };
}

/** The plays that a store of records comes to, and what of it cannot be read. */
export type Past = Plays & Pick<Contents, 'setAside'>;

/** Folds all that lies in the store of play records. */
export function pastOf(attempts: ReadonlyMap<string, unknown>): Past & Plays<Attempt> {
  const { records, setAside } = contentsOf({ attempts });
  return { ...playsOf(records), setAside };
}

/** What the stores lack of some contents. A readable thing takes the place of an unreadable one, which stays beside it. */
export function lacking(stored: Stored, contents: Contents): Additions {
  const additions: Additions = {
    attempts: [],
    worksheets: [],
    entries: [],
    added: { records: [], worksheets: 0, entries: 0, setAside: 0 },
  };
  const put = (store: Store, value: { id: string }) => {
    const present = stored[store]?.get(value.id);
    if (present !== undefined && !readOne(store, present)) {
      additions[store].push({ id: `aside-${value.id}`, ...wrap(textOf(present)) });
    }
    additions[store].push(value);
  };
  for (const record of contents.records) {
    if (readOne('attempts', stored.attempts?.get(record.id))) continue;
    put('attempts', record);
    additions.added.records.push(record.id);
  }
  for (const worksheet of contents.worksheets) {
    const present = readOne('worksheets', stored.worksheets?.get(worksheet.id));
    if (present && present.at >= worksheet.at) continue;
    put('worksheets', worksheet);
    additions.added.worksheets += 1;
  }
  for (const entry of contents.entries) {
    if (readOne('entries', stored.entries?.get(entry.id))) continue;
    put('entries', entry);
    additions.added.entries += 1;
  }
  for (const { store, id, text } of contents.setAside) {
    if (stored[store]?.has(id)) continue;
    additions[store].push({ id, ...wrap(text) });
    additions.added.setAside += 1;
  }
  return additions;
}

/** Contents as lines of the journal, but for what was set aside. */
export function linesOf({ records: attempts, worksheets, entries }: Contents): Line[] {
  const found = { attempts, worksheets, entries };
  return STORES.flatMap((store) => found[store].map((value) => [store, value] as const));
}

/** The stores that lines of the journal come to; of two with one id the later line counts. */
export function storesOf(lines: readonly Line[]): Stored {
  const stored = { attempts: new Map(), worksheets: new Map(), entries: new Map() };
  for (const [store, value] of lines) stored[store].set(value.id, value);
  return stored;
}

function wrap(text: string) {
  return { setAside: text };
}

function readOne<Name extends Store>(
  store: Name,
  value: unknown,
): z.infer<(typeof schemas)[Name]> | undefined {
  const read = schemas[store].safeParse(value);
  if (read.success) return read.data as z.infer<(typeof schemas)[Name]>;
  const wrapped = Wrapped.safeParse(value);
  return wrapped.success ? readOne(store, parsed(wrapped.data.setAside)) : undefined;
}

function textOf(value: unknown): string {
  const wrapped = Wrapped.safeParse(value);
  if (wrapped.success) return wrapped.data.setAside;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
