import * as z from 'zod/mini';
import { Sure } from './attempt.ts';
import { instant, name, text, uuidv7 } from './words.ts';

/**
 * What a learner gave to an exercise: the line written for "say yours", or the option chosen in a check (in the
 * option's own words or by its id, never by its place: edits must not move an answer) and how sure.
 */
export const Answer = z.union([
  z.strictObject({ said: text(5000) }),
  z.strictObject({ chose: text(1000), sure: Sure }),
]);
export type Answer = z.infer<typeof Answer>;

/**
 * An answer to one exercise of one lesson, `objections/stop-before-you-answer#say-yours`.
 *
 * One is made for each exercise and page view; while the page stays open, a changed answer replaces it. On reading, the
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
