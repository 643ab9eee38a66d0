import * as z from 'zod/mini';
import { Feedback } from './attempt.ts';
import { atMost } from './words.ts';

/** What somebody is here: it decides which words the navigation shows, and permits nothing. */
export const Role = z.literal(['rep', 'leader', 'author']);
export type Role = z.infer<typeof Role>;

const fields = {
  roles: z.optional(z.array(Role).check(atMost(3))),
  /** Left out: as the system has it. */
  theme: z.optional(z.literal(['light', 'dark'])),
  /** Whether single keys do something; left out: yes. */
  keys: z.optional(z.boolean()),
  /** When the coach speaks; left out: as the scene proposes. */
  feedback: z.optional(Feedback),
  /** Whether the replies of a scene wait until the learner's own line has been said aloud. */
  sayFirst: z.optional(z.boolean()),
  /** Whether the buyer's lines are read aloud. */
  readAloud: z.optional(z.boolean()),
  /** Whether a clock runs beside benchmark plays of the hardest scenes. */
  pressure: z.optional(z.boolean()),
};

/** What somebody set on this device. What was never set is left out. */
export const Preferences = z.strictObject(fields);
export type Preferences = z.infer<typeof Preferences>;

/** Reads stored preferences one by one: one that cannot be read counts as never set. */
export function preferencesIn(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return {};
  const set = Object.entries(fields).flatMap(([key, field]) => {
    const read = field.safeParse((stored as Record<string, unknown>)[key]);
    return read.success && read.data !== undefined ? [[key, read.data]] : [];
  });
  return Preferences.parse(Object.fromEntries(set));
}
