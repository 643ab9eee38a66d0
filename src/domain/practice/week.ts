import type { Attempt } from '#domain/records/attempt.ts';

/** A lesson as the week needs to know it. */
export type LessonOnOffer = { id: string; minutes: number; scene: string };

/** A scene as the week needs to know it. */
export type SceneOnOffer = { id: string; minutes: number };

/** What the course offers, in its order. */
export type Offer = { lessons: readonly LessonOnOffer[]; scenes: readonly SceneOnOffer[] };

/** What a learner has done: finished plays, and when each lesson was taken, by lesson id (ISO 8601). */
export type History = { attempts: Attempt[]; lessons: ReadonlyMap<string, string> };

/** Why a part is in the week. Days are whole days before the week began. */
export type Why =
  | { why: 'next-lesson' }
  | { why: 'with-lesson' }
  | { why: 'not-at-benchmark'; best: Attempt }
  | { why: 'due-again'; days: number }
  | { why: 'new' };

/** One part of the fifteen minutes. */
export type Part = Why & { kind: 'lesson' | 'scene' | 'field'; id: string; minutes: number; done: boolean };

/** The week's parts in order, what they add up to, and how many scenes wait for another week. */
export type Week = { parts: Part[]; minutes: number; waiting: number };

/** What a week holds, in minutes. */
export const WEEK_MINUTES = 15;

/** The last part: a line to try on a real call. */
const FIELD_MINUTES = 2;

/** A scene played at benchmark is due again after so many days. */
const DUE_AFTER_DAYS = 7;

const DAY = 86_400_000;

/**
 * Packs the week: the next lesson, its scene, what is short of its benchmark, what is due again, what is new, and a line
 * for a real call, never more than fifteen minutes. What was there when the week began decides, so that the plan stays
 * the same while it is being worked off.
 *
 * @param weekStart the Monday on which the week began, ISO 8601
 */
export function planWeek(offer: Offer, history: History, weekStart: string): Week {
  const before = history.attempts.filter((attempt) => attempt.finishedAt < weekStart);
  const since = history.attempts.filter((attempt) => attempt.finishedAt >= weekStart);
  const takenBefore = (lesson: string): boolean => (history.lessons.get(lesson) ?? weekStart) < weekStart;
  const lesson = offer.lessons.find(({ id }) => !takenBefore(id));
  const parts: Part[] = [];
  if (lesson) {
    const done = history.lessons.has(lesson.id);
    parts.push({ kind: 'lesson', id: lesson.id, minutes: lesson.minutes, done, why: 'next-lesson' });
  }
  const queue = queueOf(offer, before, lesson?.scene, weekStart);
  let room = WEEK_MINUTES - (lesson ? lesson.minutes + FIELD_MINUTES : 0);
  let waiting = 0;
  for (const { scene, why } of queue) {
    if (scene.minutes > room) {
      waiting += why.why === 'new' ? 0 : 1;
      continue;
    }
    room -= scene.minutes;
    const done = since.some((attempt) => attempt.scenario.id === scene.id);
    parts.push({ kind: 'scene', id: scene.id, minutes: scene.minutes, done, ...why });
  }
  const practised = parts.length > 0 && parts.every((part) => part.done);
  if (lesson)
    parts.push({ kind: 'field', id: lesson.id, minutes: FIELD_MINUTES, done: practised, why: 'with-lesson' });
  return { parts, minutes: parts.reduce((sum, part) => sum + part.minutes, 0), waiting };
}

/** The scenes in the order in which they get their place in the week. */
function queueOf(
  { scenes }: Offer,
  before: readonly Attempt[],
  withLesson: string | undefined,
  weekStart: string,
): { scene: SceneOnOffer; why: Why }[] {
  const ranked = scenes.flatMap((scene) => {
    const plays = before.filter((attempt) => attempt.scenario.id === scene.id);
    const why = whyNow(scene.id === withLesson, plays, weekStart);
    return why ? [{ scene, why, last: plays.at(-1)?.finishedAt ?? '' }] : [];
  });
  return ranked.sort(
    (one, other) => RANK[one.why.why] - RANK[other.why.why] || compareText(one.last, other.last),
  );
}

const RANK: Record<Why['why'], number> = {
  'next-lesson': 0,
  'with-lesson': 1,
  'not-at-benchmark': 2,
  'due-again': 3,
  new: 4,
};

/** Why a scene belongs into the week that begins then, given its plays before; undefined while it rests. */
export function whyNow(withLesson: boolean, plays: readonly Attempt[], weekStart: string): Why | undefined {
  const last = plays.at(-1);
  if (!last) return withLesson ? { why: 'with-lesson' } : { why: 'new' };
  if (!plays.some((attempt) => attempt.result.benchmark))
    return { why: 'not-at-benchmark', best: bestOf(plays) };
  const days = Math.floor((Date.parse(weekStart) - Date.parse(last.finishedAt)) / DAY);
  return days >= DUE_AFTER_DAYS ? { why: 'due-again', days } : undefined;
}

/** The play with the longest run, and of several the one with the highest score; the newest of equals. */
export function bestOf(plays: readonly Attempt[]): Attempt {
  return plays.reduce((best, play) => {
    const [run, other] = [play.result.run.length, best.result.run.length];
    return run > other || (run === other && play.result.score >= best.result.score) ? play : best;
  });
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
