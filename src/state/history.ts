import { now, todayInWords, weekStart } from '#adapters/browser/clock.ts';
import type { Answered } from '#domain/practice/decisions.ts';
import type { UsedLine } from '#domain/practice/due.ts';
import type { History } from '#domain/practice/week.ts';
import type { OpenPlay } from '#domain/records/plays.ts';
import { log } from './log.ts';

/** What a learner has done on this device, the plays left open, newest first, and what day and time it is here. */
export type Doings = History & { open: OpenPlay[]; weekStart: string; today: string; now: string };

/** A lesson is taken once its check has been answered. */
const CHECK = '#check';

/** What came of a lesson's line on a real call is kept under the lesson and this. */
export const USED = '#used';

/** Reads everything that the week, the standing and the progress are computed from. */
export async function loadHistory(): Promise<Doings> {
  const [{ open, attempts }, { worksheets }] = await Promise.all([log.plays(), log.read(['worksheets'])]);
  const lessons = new Map<string, string>();
  const decided: Answered[] = [];
  const used: UsedLine[] = [];
  for (const { id, exercise, at, answer } of worksheets) {
    if ('decided' in answer) decided.push({ id, at, ...answer.decided });
    if ('used' in answer) used.push({ lesson: exercise.slice(0, -USED.length), at, used: answer.used });
    if (!exercise.endsWith(CHECK)) continue;
    const lesson = exercise.slice(0, -CHECK.length);
    const known = lessons.get(lesson);
    if (known === undefined || at < known) lessons.set(lesson, at);
  }
  const when = { weekStart: weekStart(), today: todayInWords(), now: now() };
  return { attempts, open, lessons, decided, used, ...when };
}
