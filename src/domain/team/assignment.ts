import * as z from 'zod/mini';
import type { Assigned } from '#domain/practice/week.ts';
import { count, day, instant, name, text, uuidv7 } from '#domain/records/words.ts';

/**
 * A scene or a lesson, for one person, by a day. A leader's device keeps it as an entry of kind `assignment`, the device of whom
 * it is for as one of kind `accepted`, both under its id.
 */
export const Assignment = z.strictObject({
  id: uuidv7,
  kind: z.literal(['scene', 'lesson']),
  target: name,
  /** The run to reach, of a scene; left out: the scene's benchmark. */
  moves: z.optional(count),
  /** The day from which it stands in the week; left out: at once. */
  from: z.optional(day),
  due: day,
  /** A question, as the leader would ask it. */
  note: text(300),
  by: text(60),
  to: text(60),
  at: instant,
});
export type Assignment = z.infer<typeof Assignment>;

/** What the week plans for a drill; `asked` is what its scene's benchmark asks of the run. */
export function assignedOf(drill: Assignment, asked: number): Assigned {
  const { id, due, by, note } = drill;
  const goal =
    drill.kind === 'lesson'
      ? { lesson: drill.target, told: drill.to !== '' }
      : { scene: drill.target, target: drill.moves ?? asked };
  return { id, due, by, note, ...goal };
}
