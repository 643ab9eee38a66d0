import * as z from 'zod/mini';
import { Choice, Choices, Result, setting, Transcript } from './attempt.ts';
import { byKind, count, instant, uuidv7 } from './words.ts';

/*
 * What a device stores of a play: a chain of small records, each written once and never changed.
 *
 *   started ── chose ── chose ── took-back ── chose ── finished
 *
 * Each record names its play and the record before it (`after`). That chain alone gives the order; neither the clock
 * nor the order of arrival does. `playsOf` folds the records of all plays into open plays and attempts.
 *
 * Life of a play. `started` is written when the scene opens. A choice is shown as said once its `chose` is on the disk,
 * so a browser that is killed loses at most the line not yet said. In practice a choice can be taken back: the
 * `took-back` says so and removes nothing. A clock that ran beside it can be turned off (`turned-off`). `finished` closes the play and carries what must outlive the scene: result
 * and transcript. Nothing is ever deleted.
 *
 * Two tabs. A record is only appended behind the last one of its chain. A tab that comes second is told that the play
 * has moved on, and starts a play of its own (`from` names the play, `choices` are those taken over). Where a chain is
 * found branched all the same, because copies of two devices were brought together, each branch is a play.
 *
 * What authors may change. Records point at scenes, beats, replies, moves and slips by the authors' ids.
 * - Words changed: `scenario.hash` no longer matches. An attempt shows its own transcript and says that the scene has
 *   changed since; an open play is carried on where its choices still lead somewhere, else started afresh.
 * - A beat or reply renamed: an open play that went through it cannot be carried on and stays as it is; a finished one
 *   keeps its result and its transcript and can no longer be replayed.
 * - A move or slip renamed: a finished play keeps the old id in its result; whoever replays it gets the new one.
 * - A scene renamed: its plays stay under the old id, readable, and count for no scene of the course.
 *
 * Decisions. A missed decision that is made again by itself is no play: it is kept as a worksheet, written once.
 *
 * Versions. `v` is the version of the form. A later version adds kinds or fields and goes on reading these; a record
 * that this version cannot read is set aside, reported, kept as it is, and travels in the data copy.
 */

const envelope = { id: uuidv7, v: z.literal(1), play: uuidv7, at: instant };
const later = { ...envelope, after: uuidv7 };

/** A play begins; `choices` are those taken over from another play, mostly none. */
export const Started = z.strictObject({
  ...envelope,
  after: z.literal(null),
  kind: z.literal('started'),
  ...setting,
  choices: Choices,
});
export type Started = z.infer<typeof Started>;

/** A line is said. */
export const Chose = z.strictObject({ ...later, kind: z.literal('chose'), choice: Choice });
export type Chose = z.infer<typeof Chose>;

/** Choices are taken back; `to` is the number of choices left. */
export const TookBack = z.strictObject({ ...later, kind: z.literal('took-back'), to: count });
export type TookBack = z.infer<typeof TookBack>;

/** The clock is turned off, for the rest of the play. */
export const TurnedOff = z.strictObject({ ...later, kind: z.literal('turned-off') });
export type TurnedOff = z.infer<typeof TurnedOff>;

/** The scene is over. */
export const Finished = z.strictObject({
  ...later,
  kind: z.literal('finished'),
  result: Result,
  transcript: Transcript,
});
export type Finished = z.infer<typeof Finished>;

/** One record of a play, told apart by `kind`. */
export const PlayRecord = byKind<
  typeof Started | typeof Chose | typeof TookBack | typeof TurnedOff | typeof Finished
>({
  started: Started,
  chose: Chose,
  'took-back': TookBack,
  'turned-off': TurnedOff,
  finished: Finished,
});
export type PlayRecord = z.infer<typeof PlayRecord>;
