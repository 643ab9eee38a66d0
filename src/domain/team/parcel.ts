import * as z from 'zod/mini';
import { Attempt } from '#domain/records/attempt.ts';
import { documentIn, type Expected, placeOf, type Refusal, tooLarge } from '#domain/records/foreign.ts';
import { between, byKind, count, day, name, orNull, text, uuidv7 } from '#domain/records/words.ts';
import { Assignment } from './assignment.ts';

/*
 * What travels between people who have no server: as a link or as a file, the same JSON in both.
 *
 * An assignment goes from a leader to a rep, the weeks of a campaign from a leader to a team, a result back, and notes on it to the rep once more. In a
 * link an attempt leaves its transcript behind, which whoever has the same scene can say again; a file holds all of it. Nothing in
 * a parcel is believed: a result is replayed, a lesson is taken on somebody's word and said to be, and names and notes are text
 * and never markup.
 */

/** What a leader asks at one turn of a play, from 0. */
export const TurnNote = z.strictObject({ turn: count, note: text(1000), bright: z.boolean() });
export type TurnNote = z.infer<typeof TurnNote>;

const head = { format: z.literal('runthrough'), v: z.literal(1) };
const some = <Thing extends z.ZodMiniType>(thing: Thing) => z.array(thing).check(between(1, 500));

const Assigned = z.strictObject({ ...head, kind: z.literal('assignment'), assignment: Assignment });
const Campaigned = z.strictObject({
  ...head,
  kind: z.literal('campaign'),
  by: text(60),
  drills: z.array(Assignment).check(between(1, 24)),
});
const Played = z.strictObject({
  ...head,
  kind: z.literal('result'),
  by: text(60),
  assignment: orNull(uuidv7),
  attempts: some(Attempt),
});
const Taken = z.strictObject({
  ...head,
  kind: z.literal('taken'),
  by: text(60),
  assignment: uuidv7,
  lesson: name,
  on: day,
});
const Noted = z.strictObject({
  ...head,
  kind: z.literal('notes'),
  by: text(60),
  attempt: uuidv7,
  notes: some(TurnNote),
});

/** Everything that can travel, told apart by `kind`. */
export const Parcel = byKind<
  typeof Assigned | typeof Campaigned | typeof Played | typeof Taken | typeof Noted
>({
  assignment: Assigned,
  campaign: Campaigned,
  result: Played,
  taken: Taken,
  notes: Noted,
});
export type Parcel = z.infer<typeof Parcel>;

/** How much a parcel in a file holds at most. */
const FILE: Expected = {
  thing: 'Runthrough file',
  remedy: 'Ask for the file again, and open it as it came.',
  bytes: 5_000_000,
  depth: 32,
};

/** How many bytes a link unpacks to at most. */
export const LARGEST_LINK = 100_000;

/** How much a parcel in a link holds at most, unpacked. */
const LINK: Expected = {
  thing: 'Runthrough link',
  remedy: 'Copy the whole link again, or ask for the file.',
  bytes: LARGEST_LINK,
  depth: 32,
};

/** How long a link may be, so that mail programs leave it whole. */
export const LONGEST_LINK = 2000;

/** Refuses a file by its size alone. */
export function fileTooLarge(file: string, bytes: number): Refusal | undefined {
  return tooLarge(`“${file}”`, bytes, FILE);
}

/** Reads the text of a file; `file` is what messages call it. */
export function readFile(file: string, content: string): { parcel: Parcel } | Refusal {
  return readParcel(`“${file}”`, content, FILE);
}

/** Reads what a link unpacked to; undefined stands for one that could not be unpacked. */
export function readLink(content: string | undefined): { parcel: Parcel } | Refusal {
  if (content === undefined)
    return { wrong: 'The link is cut short or was changed on its way.', remedy: LINK.remedy };
  return readParcel('The link', content, LINK);
}

/** What a parcel is in a link: an attempt goes without its transcript. */
export function forLink(parcel: Parcel): Parcel {
  if (parcel.kind !== 'result') return parcel;
  return { ...parcel, attempts: parcel.attempts.map((attempt) => ({ ...attempt, transcript: [] })) };
}

function readParcel(from: string, content: string, expected: Expected): { parcel: Parcel } | Refusal {
  const read = documentIn(from, content, expected);
  if ('wrong' in read) return read;
  const { remedy } = expected;
  const known = z.object({ format: head.format, v: count }).safeParse(read.document);
  if (!known.success) return { wrong: `${from} is not a ${expected.thing}.`, remedy };
  if (known.data.v > 1) {
    const reload = 'Reload this page to get that version, then open it again.';
    return { wrong: `${from} was made by a newer version of Runthrough.`, remedy: reload };
  }
  const parcel = Parcel.safeParse(read.document);
  if (parcel.success) return { parcel: parcel.data };
  const place = placeOf(parcel.error);
  return { wrong: `${from} is damaged at ${place}.`, remedy };
}
