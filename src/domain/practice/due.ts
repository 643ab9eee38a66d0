import type { Played } from '#domain/records/attempt.ts';
import type { Used } from '#domain/records/worksheet.ts';
import { dayOf } from './days.ts';

/** Whether the line of a lesson was used on a real call, and when that was said. */
export type UsedLine = { lesson: string; at: string; used: Used };

/** Why a scene that was played, or not yet, belongs into a week. `days` lie between its last play and the Monday. */
export type Due =
  | { why: 'fell-flat' }
  | { why: 'not-at-benchmark'; best: Played }
  | { why: 'due-again'; days: number }
  | { why: 'new' };

/**
 * Why a scene belongs into the week that begins then, given its plays before; undefined while it rests. A line that
 * worked on a real call makes its scene rest as long as one more day at benchmark would.
 *
 * @param gaps whole days that a scene rests: after one day at benchmark, after two in a row, and so on
 * @param line what came of the line of the scene's lesson
 */
export function whyNow(
  plays: readonly Played[],
  gaps: readonly number[],
  weekStart: string,
  line?: UsedLine,
): Due | undefined {
  const last = plays.at(-1);
  if (!last) return { why: 'new' };
  if (!plays.some(({ result }) => result.benchmark)) return { why: 'not-at-benchmark', best: bestOf(plays) };
  if (line?.used === 'fell-flat' && line.at > last.finishedAt) return { why: 'fell-flat' };
  const days = -dayOf(last.finishedAt, weekStart);
  const reached = daysAtBenchmark(plays, weekStart) + (line?.used === 'worked' ? 1 : 0);
  const rest = gaps[Math.max(1, Math.min(reached, gaps.length)) - 1] as number;
  return days >= rest ? { why: 'due-again', days } : undefined;
}

/** On how many days in a row a scene was played at benchmark, up to its last play. */
function daysAtBenchmark(plays: readonly Played[], weekStart: string): number {
  const short = plays.findLastIndex(({ result }) => !result.benchmark);
  return new Set(plays.slice(short + 1).map(({ finishedAt }) => dayOf(finishedAt, weekStart))).size;
}

/** The play with the longest run, and of several the one with the highest score; the newest of equals. */
export function bestOf(plays: readonly Played[]): Played {
  return plays.reduce((best, play) => {
    const [run, other] = [play.result.run.length, best.result.run.length];
    return run > other || (run === other && play.result.score >= best.result.score) ? play : best;
  });
}
