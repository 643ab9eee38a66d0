import * as z from 'zod/mini';
import { atMost, count, instant, name, text, uuidv7, wholeTo } from './words.ts';

/** How sure the learner was, told before the reveal. */
export const Sure = z.literal(['guessing', 'fairly', 'certain']);
export type Sure = z.infer<typeof Sure>;

/** Practice has undo, stance and tracker; a benchmark play has none of these, and it alone moves a tier. */
export const Mode = z.literal(['practice', 'benchmark']);
export type Mode = z.infer<typeof Mode>;

/** When the coach speaks. */
export const Feedback = z.literal(['as-i-go', 'at-the-end']);
export type Feedback = z.infer<typeof Feedback>;

/** One reply chosen: `tookMs` is the time from the buyer's line to the choice, in milliseconds. */
export const Choice = z.strictObject({
  beat: name,
  reply: name,
  tookMs: count,
  sure: z.optional(Sure),
});
export type Choice = z.infer<typeof Choice>;

/** One line of the transcript. A cue stands in brackets at the start of the text. */
export const Line = z.strictObject({
  who: z.literal(['buyer', 'you']),
  text: text(5000),
  beat: name,
  reply: z.optional(name),
});
export type Line = z.infer<typeof Line>;

/** What the score says of a play; everything in it can be computed again from the choices. */
export const Result = z.strictObject({
  /** The longest stretch of the routine made in its own order. */
  run: z.array(name),
  /** The moves made, in the order in which each was first made. */
  moves: z.array(name),
  /** The moves touched and never made. */
  touched: z.array(name),
  /** The slips, one entry for each time. */
  slips: z.array(name),
  facts: z.array(name),
  /** 0 to 100. */
  score: wholeTo(100),
  outcome: z.literal(['advanced', 'stalled', 'lost']),
  ending: name,
  /** Whether the play reached the benchmark. */
  benchmark: z.boolean(),
});
export type Result = z.infer<typeof Result>;

/** The clock beside a play: on to the end, or turned off on the way. Left out: there was none. */
const Pressure = z.literal(['on', 'turned-off']);

/** What is settled when a play starts, and stays with it. */
export const setting = {
  scenario: z.strictObject({ id: name, hash: name }),
  mode: Mode,
  feedback: Feedback,
  seed: wholeTo(0xffffffff),
  from: z.optional(z.strictObject({ attempt: z.optional(uuidv7), choices: count })),
  for: z.optional(z.strictObject({ assignment: z.optional(name), session: z.optional(name) })),
  pressure: z.optional(Pressure),
};

/** The choices of one play, in the order made. */
export const Choices = z.array(Choice).check(atMost(1000));

/** The lines of one play, in the order spoken. */
export const Transcript = z.array(Line).check(atMost(5000));

/**
 * One recorded play, written once and never changed. `scenario.hash` is the hash of scenario and routine as compiled;
 * `seed` gives the order of the replies on screen. `from` names the play that this one was started in the middle of,
 * and how many of its choices were taken over; without a play, a link gave that many choices.
 */
export const Attempt = z.strictObject({
  id: uuidv7,
  ...setting,
  startedAt: instant,
  finishedAt: instant,
  choices: Choices,
  result: Result,
  transcript: Transcript,
});
export type Attempt = z.infer<typeof Attempt>;

/** A play that is over, without its words: what is counted, drawn and planned from. */
export type Played = Omit<Attempt, 'transcript'>;
