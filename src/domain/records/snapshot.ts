import * as z from 'zod/mini';
import { type Attempt, Choice, type Played, Result, setting } from './attempt.ts';
import { byEnd, playsOf } from './plays.ts';
import { contentsOf, type Past } from './stored.ts';
import { count, name } from './words.ts';

/*
 * What the store of play records comes to, as far as it has been folded, so that a page need not read tens of thousands of
 * them. A snapshot is computed and stands for nothing: it is in no copy and no journal, and where it does not fit the
 * store it is made again.
 *
 * Plays that are over are packed: what many have in common stands once, in a table, and each play is a row of places in
 * the tables. The rest (plays under way, strays, what cannot be read) is kept as it lies in the store.
 */

const { tookMs: _, ...spoken } = Choice.shape;
const { score, outcome, ending, benchmark } = Result.shape;
const { scenario, seed: __, ...manner } = setting;

const Tables = z.strictObject({
  scenarios: z.array(scenario),
  manners: z.array(z.strictObject(manner)),
  /** Of moves, slips and facts. */
  lists: z.array(z.array(name)),
  ends: z.array(z.strictObject({ score, outcome, ending, benchmark })),
  spoken: z.array(z.strictObject(spoken)),
});
type Tables = z.infer<typeof Tables>;

/** A play that is over: its places in these tables, and for each choice what was spoken and the milliseconds it took. */
type Row = [
  id: string,
  startedAt: string,
  finishedAt: string,
  seed: number,
  places: number[],
  said: number[],
];

/** Which table each place is in: run, moves, touched, slips and facts are lists. */
const TABLES = ['scenarios', 'manners', 'lists', 'lists', 'lists', 'lists', 'lists', 'ends'] as const;

const Snapshot = z
  .strictObject({
    id: z.literal('plays'),
    v: z.literal(1),
    /** The last id of a record that was folded, and how many things lie in the store up to it. */
    last: z.string(),
    count,
    tables: Tables,
    rows: z.custom<Row[]>(Array.isArray),
    rest: z.array(z.custom<{ id: string }>((value) => typeof (value as { id?: unknown })?.id === 'string')),
  })
  .check(z.refine(({ rows, tables }) => rows.every((row) => fits(row, tables))));
export type Snapshot = z.infer<typeof Snapshot>;

/** Folds all that lies in the store of play records. */
export function snapshotOf(stored: ReadonlyMap<string, unknown>): Snapshot {
  const { records } = contentsOf({ attempts: stored });
  const { open, attempts, stray } = playsOf(records);
  const last =
    records
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? '';
  const under = new Set([...open, ...stray].map(({ play }) => play));
  const over = new Set(records.filter(({ play }) => !under.has(play)).map(({ id }) => id));
  const upTo = [...stored].filter(([id]) => id <= last);
  const rest = upTo.flatMap(([id, value]) => (over.has(id) ? [] : [value as { id: string }]));
  return { id: 'plays', v: 1, last, count: upTo.length, ...packed(attempts), rest };
}

/** Where a snapshot ends, or nothing where there is none that this version reads. */
export function endOf(found: unknown): string | undefined {
  const head = z.object({ v: z.literal(1), last: z.string() }).safeParse(found);
  return head.success ? head.data.last : undefined;
}

/**
 * The plays of a snapshot and of what came after it; nothing where it does not fit the store: something was added before
 * its end, or to a play that was over.
 *
 * @param upTo how many things lie in the store up to the end of the snapshot
 * @param after what lies behind it
 */
export function goOnFrom(
  found: unknown,
  upTo: number,
  after: ReadonlyMap<string, unknown>,
): Past | undefined {
  const read = Snapshot.safeParse(found);
  if (!read.success || read.data.count !== upTo) return undefined;
  const { rows, tables, rest } = read.data;
  const under = contentsOf({ attempts: new Map(rest.map((value) => [value.id, value])) });
  const come = contentsOf({ attempts: after });
  const attempts = new Map(rows.map((row) => [row[0], unpacked(row, tables)]));
  const known = new Set(under.records.map(({ play }) => play));
  if (come.records.some(({ play }) => attempts.has(play) && !known.has(play))) return undefined;
  const more = playsOf([...under.records, ...come.records]);
  for (const attempt of more.attempts) attempts.set(attempt.id, attempt);
  return {
    ...more,
    attempts: [...attempts.values()].sort(byEnd),
    setAside: [...under.setAside, ...come.setAside],
  };
}

function packed(attempts: readonly Attempt[]): Pick<Snapshot, 'tables' | 'rows'> {
  const tables: Tables = { scenarios: [], manners: [], lists: [], ends: [], spoken: [] };
  const placeIn = placing(tables);
  const rows = attempts.map((attempt): Row => {
    const { id, startedAt, finishedAt, seed, scenario, choices, result, transcript: _, ...manner } = attempt;
    const { run, moves, touched, slips, facts, ...end } = result;
    const lists = [run, moves, touched, slips, facts].map((list) => placeIn('lists', list));
    const places = [
      placeIn('scenarios', scenario),
      placeIn('manners', manner),
      ...lists,
      placeIn('ends', end),
    ];
    const said = choices.flatMap(({ tookMs, ...words }) => [placeIn('spoken', words), tookMs]);
    return [id, startedAt, finishedAt, seed, places, said];
  });
  return { tables, rows };
}

/** Finds the place of a value in a table, and gives it one when it is new. */
function placing(tables: Tables) {
  const places = new Map<string, number>();
  return <Name extends keyof Tables>(name: Name, value: Tables[Name][number]): number => {
    const key = name + JSON.stringify(value);
    const table: unknown[] = tables[name];
    const place = places.get(key) ?? table.push(value) - 1;
    places.set(key, place);
    return place;
  };
}

/** Whether a row is whole, and all its places are in the tables. */
function fits(row: unknown, tables: Tables): row is Row {
  if (!Array.isArray(row)) return false;
  const [id, startedAt, finishedAt, seed, places, said] = row;
  return (
    [id, startedAt, finishedAt].every((text) => typeof text === 'string') &&
    Number.isInteger(seed) &&
    TABLES.every((name, at) => tables[name][places?.[at]] !== undefined) &&
    Array.isArray(said) &&
    said.length % 2 === 0 &&
    said.every((value, at) => (at % 2 === 0 ? tables.spoken[value] !== undefined : Number.isInteger(value)))
  );
}

/** A row that fits, as the play that it was. */
function unpacked([id, startedAt, finishedAt, seed, places, said]: Row, tables: Tables): Played {
  const at = <Name extends keyof Tables>(name: Name, place: number) =>
    tables[name][places[place] as number] as Tables[Name][number];
  const choices: Played['choices'] = [];
  for (let turn = 0; turn < said.length; turn += 2) {
    const words = tables.spoken[said[turn] as number] as Tables['spoken'][number];
    choices.push({ ...words, tookMs: said[turn + 1] as number });
  }
  const [run, moves, touched] = [at('lists', 2), at('lists', 3), at('lists', 4)];
  const [slips, facts] = [at('lists', 5), at('lists', 6)];
  const result = { run, moves, touched, slips, facts, ...at('ends', 7) };
  return {
    id,
    scenario: at('scenarios', 0),
    ...at('manners', 1),
    seed,
    startedAt,
    finishedAt,
    choices,
    result,
  };
}
