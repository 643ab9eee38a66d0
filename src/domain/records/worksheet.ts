import * as z from 'zod/mini';
import { Sure, setting } from './attempt.ts';
import { atMost, count, instant, name, text, uuidv7 } from './words.ts';

/** What came of the line of a lesson on a real call. */
export const Used = z.literal(['worked', 'fell-flat', 'not-yet']);
export type Used = z.infer<typeof Used>;

/** A text written in a builder, and what it is of: a move of the routine, a fact to learn, the name of a field. */
const Written = z.strictObject({ of: name, text: text(2000) });
export type Written = z.infer<typeof Written>;

/** Who looked at what was written, on which day (`2026-11-24`), and what of the checklist they found in it. */
const Checked = z.strictObject({ by: name, on: name, found: z.array(name) });

/**
 * A decision made again by itself. `missed` names the one that it answers: at this beat of this scene the best reply
 * makes this move. What was asked may be a moment of another scene with the same move: `scenario`, the replies that
 * came before (`after`) and the beat. Whether it was right is computed from today's scene, and nothing where `after`
 * cannot be played there any more.
 */
export const Decided = z.strictObject({
  missed: z.strictObject({ scene: name, beat: name, move: z.optional(name) }),
  scenario: setting.scenario,
  after: z.array(name).check(atMost(1000)),
  beat: name,
  reply: name,
  sure: Sure,
  tookMs: count,
});
export type Decided = z.infer<typeof Decided>;

/**
 * What a learner gave to an exercise: the line written for "say yours", the option chosen in a check (in the option's
 * own words or by its id, never by its place: edits must not move an answer) and how sure, a decision, whether the line
 * of a lesson was used, the order of the moves that were sorted, or what was written in a builder.
 */
export const Answer = z.union([
  z.strictObject({ said: text(5000) }),
  z.strictObject({ chose: text(1000), sure: Sure }),
  z.strictObject({ used: Used }),
  z.strictObject({ decided: Decided }),
  z.strictObject({ order: z.array(name) }),
  z.strictObject({ wrote: z.array(Written), checked: z.optional(Checked) }),
]);
export type Answer = z.infer<typeof Answer>;

/**
 * An answer to one exercise: of a lesson, `objections/stop-before-you-answer#say-yours` (`#check`, `#used`), or to a
 * decision of a scene, `price-against-what#decision`.
 *
 * A decision is written once and never changed. Of a lesson's exercises one is made for each exercise and page view; while the page stays open, a changed answer replaces it. On reading, the
 * newest `at` of an exercise wins and the older ones stay. When an author renames a lesson or an exercise, the answer
 * stays stored under the old name and is no longer shown.
 */
export const Worksheet = z.strictObject({
  id: uuidv7,
  v: z.literal(1),
  exercise: name,
  at: instant,
  answer: Answer,
});
export type Worksheet = z.infer<typeof Worksheet>;

/** The newest of several worksheets, or nothing where there is none. */
export function newest(worksheets: readonly Worksheet[]): Worksheet | undefined {
  return [...worksheets].sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))[0];
}
