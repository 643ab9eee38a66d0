import * as z from 'zod/mini';
import { PlayRecord } from './record.ts';
import { Worksheet } from './worksheet.ts';

/** Something stored that this version cannot read, as JSON text, so that nothing in it is lost or trusted. */
export const SetAside = z.strictObject({
  store: z.enum(['attempts', 'worksheets']),
  id: z.string().check(z.maxLength(200)),
  text: z.string(),
});
export type SetAside = z.infer<typeof SetAside>;

/** Everything that is kept: what can be read, and what cannot. */
export const Contents = z.strictObject({
  records: z.array(PlayRecord),
  worksheets: z.array(Worksheet),
  setAside: z.array(SetAside),
});
export type Contents = z.infer<typeof Contents>;

/** Contents that hold nothing. */
export const NOTHING: Contents = { records: [], worksheets: [], setAside: [] };

/** What was new to the stores: the ids of play records, and counts of the rest. */
export type Added = { records: string[]; worksheets: number; setAside: number };

/** The two stores of a device as they lie there, unchecked, by id. */
export type Stored = Record<SetAside['store'], ReadonlyMap<string, unknown>>;

/** What is to be put into the two stores; each value carries its `id`. */
export type Additions = Record<SetAside['store'], { id: string }[]> & { added: Added };

/** A thing set aside that came out of a copy lies in its store in this form until some version can read its text. */
const Wrapped = z.strictObject({ id: z.string(), setAside: z.string() });

const schemas = { attempts: PlayRecord, worksheets: Worksheet };

/** Reads the stores: every value is checked, and what cannot be read is set aside. */
export function contentsOf(stored: Stored): Contents {
  const setAside: SetAside[] = [];
  const all = <Store extends SetAside['store']>(store: Store) => {
    const readable: z.infer<(typeof schemas)[Store]>[] = [];
    for (const [id, value] of stored[store]) {
      const read = readOne(store, value);
      if (read) readable.push(read);
      else setAside.push({ store, id, text: textOf(value) });
    }
    return readable;
  };
  return { records: all('attempts'), worksheets: all('worksheets'), setAside };
}

/** What the stores lack of some contents. A readable thing takes the place of an unreadable one, which stays beside it. */
export function lacking(stored: Stored, contents: Contents): Additions {
  const additions: Additions = {
    attempts: [],
    worksheets: [],
    added: { records: [], worksheets: 0, setAside: 0 },
  };
  const put = (store: SetAside['store'], value: { id: string }) => {
    const present = stored[store].get(value.id);
    if (present !== undefined && !readOne(store, present)) {
      additions[store].push({ id: `aside-${value.id}`, ...wrap(textOf(present)) });
    }
    additions[store].push(value);
  };
  for (const record of contents.records) {
    if (readOne('attempts', stored.attempts.get(record.id))) continue;
    put('attempts', record);
    additions.added.records.push(record.id);
  }
  for (const worksheet of contents.worksheets) {
    const present = readOne('worksheets', stored.worksheets.get(worksheet.id));
    if (present && present.at >= worksheet.at) continue;
    put('worksheets', worksheet);
    additions.added.worksheets += 1;
  }
  for (const { store, id, text } of contents.setAside) {
    if (stored[store].has(id)) continue;
    additions[store].push({ id, ...wrap(text) });
    additions.added.setAside += 1;
  }
  return additions;
}

function wrap(text: string) {
  return { setAside: text };
}

function readOne<Store extends SetAside['store']>(
  store: Store,
  value: unknown,
): z.infer<(typeof schemas)[Store]> | undefined {
  const wrapped = Wrapped.safeParse(value);
  const read = schemas[store].safeParse(wrapped.success ? parsed(wrapped.data.setAside) : value);
  return read.success ? (read.data as z.infer<(typeof schemas)[Store]>) : undefined;
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
