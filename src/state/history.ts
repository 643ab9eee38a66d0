import { todayInWords, weekStart } from '#adapters/browser/clock.ts';
import type { History } from '#domain/practice/week.ts';
import type { OpenPlay } from '#domain/records/plays.ts';
import { playsOf } from '#domain/records/plays.ts';
import { log } from './log.ts';

/** What a learner has done on this device, the plays left open, newest first, and the day it is here. */
export type Doings = History & { open: OpenPlay[]; weekStart: string; today: string };

/** A lesson is taken once its check has been answered. */
const CHECK = '#check';

/** Reads everything that the week and the standing are computed from. */
export async function loadHistory(): Promise<Doings> {
  const { records, worksheets } = await log.read();
  const { open, attempts } = playsOf(records);
  const lessons = new Map<string, string>();
  for (const { exercise, at } of worksheets) {
    if (!exercise.endsWith(CHECK)) continue;
    const lesson = exercise.slice(0, -CHECK.length);
    const known = lessons.get(lesson);
    if (known === undefined || at < known) lessons.set(lesson, at);
  }
  return { attempts, open, lessons, weekStart: weekStart(), today: todayInWords() };
}
