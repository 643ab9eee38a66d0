import type { Played } from '#domain/records/attempt.ts';
import { byEnd } from '#domain/records/plays.ts';
import { keyOf, type Missed, type MomentsOf, missedDecisions, type Practised } from './decisions.ts';
import { bestOf, type Due, type UsedLine, whyNow } from './due.ts';
import type { Gaps } from './schedule.ts';

/** A lesson as the week needs to know it. */
export type LessonOnOffer = { id: string; minutes: number; scene: string };

/** A scene as the week needs to know it. */
export type SceneOnOffer = { id: string; minutes: number };

/** What the course offers, in its order, and how long things rest. */
export type Offer = { lessons: readonly LessonOnOffer[]; scenes: readonly SceneOnOffer[]; gaps: Gaps };

/**
 * What a learner has done: finished plays and decisions, when each lesson was taken, by lesson id (ISO 8601), and what
 * came of its line.
 */
export type History = Practised & { lessons: ReadonlyMap<string, string>; used: readonly UsedLine[] };

/** Something to do by a day that somebody has set: a lesson, told to them afterwards or not, or a scene with the run to reach. */
export type Assigned = { id: string; due: string; by: string; note?: string } & (
  | { lesson: string; told: boolean }
  | { scene: string; target: number }
);

/** Why a part is in the week. */
export type Why =
  | { why: 'certain-and-wrong' | 'missed'; missed: Missed[] }
  | { why: 'assigned'; assigned: Assigned; best?: Played | undefined }
  | { why: 'next-lesson' | 'with-lesson' }
  | Due;

/** One part of the fifteen minutes. */
export type Part = Why & { kind: 'decisions' | 'lesson' | 'scene' | 'field'; id: string; minutes: number };

/** The week's parts in order, what they add up to, and how many things that are due wait for another week. */
export type Week = { parts: (Part & { done: boolean })[]; minutes: number; waiting: number };

/** What a week holds, in minutes. */
export const WEEK_MINUTES = 15;

/** A week asks for three decisions, which take a minute and a half together. */
export const DECISIONS = 3;
const DECISIONS_MINUTES = 1.5;

/** The last part: a line to try on a real call. */
const FIELD_MINUTES = 2;

const SUNDAY = 6;

/** The order in which things get their place. */
const RANK: Record<Why['why'], number> = {
  'certain-and-wrong': 0,
  'next-lesson': 1,
  assigned: 2,
  'with-lesson': 3,
  missed: 4,
  'fell-flat': 5,
  'not-at-benchmark': 6,
  'due-again': 7,
  new: 8,
};

/**
 * Packs the week: missed decisions that the learner was certain of, the lesson that the week is about, what is assigned,
 * what is due, what is new, and a line for a real call; never more than fifteen minutes. What was there when the week
 * began decides, so that the plan stays the same while it is being worked off.
 *
 * @param weekStart the Monday on which the week began, ISO 8601
 */
export function planWeek(
  offer: Offer,
  history: History,
  weekStart: string,
  moments: MomentsOf = new Map(),
  assigned: readonly Assigned[] = [],
): Week {
  const before = within(history, (at) => at < weekStart);
  const since = within(history, (at) => at >= weekStart);
  const byDate = assigned.toSorted((one, other) => compareText(one.due, other.due));
  const missed = missedDecisions(before, moments, offer.gaps.missed, weekStart);
  const due = missed.filter((decision) => decision.due <= SUNDAY);
  const lesson = lessonOf(offer, before, byDate);
  const scenes = scenesOf(offer, before, byDate, lesson?.scene, weekStart);
  const queue = [...decisionsOf(due), ...(lesson ? [lesson.part] : []), ...scenes];
  const { taken, left, line } = pack(queue.sort((one, other) => rank(one) - rank(other)));
  const parts = taken.map((part) => ({ ...part, done: isDone(part, since) }));
  const done = parts.length > 0 && parts.every((part) => part.done);
  if (line) parts.push({ kind: 'field', id: line, minutes: FIELD_MINUTES, why: 'with-lesson', done });
  const asked = taken.some(({ kind }) => kind === 'decisions') ? Math.min(due.length, DECISIONS) : 0;
  return {
    parts,
    minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0),
    waiting: due.length - asked + left.filter(isDue).length,
  };
}

/** The history as far as its moments pass, oldest first. */
function within({ attempts, decided, lessons, used }: History, passes: (at: string) => boolean): History {
  return {
    attempts: attempts.filter(({ finishedAt }) => passes(finishedAt)).sort(byEnd),
    decided: decided.filter(({ at }) => passes(at)),
    lessons: new Map([...lessons].filter(([, at]) => passes(at))),
    used: used.filter(({ at }) => passes(at)).sort((one, other) => compareText(one.at, other.at)),
  };
}

function decisionsOf(due: Missed[]): Part[] {
  const [first] = due;
  if (!first) return [];
  const missed = due.slice(0, DECISIONS);
  const why = first.certain ? 'certain-and-wrong' : 'missed';
  return [{ kind: 'decisions', id: 'decisions', minutes: DECISIONS_MINUTES, why, missed }];
}

/** The lesson that the week is about, assigned or next, and the scene that goes with it. */
function lessonOf(
  { lessons }: Offer,
  before: History,
  assigned: readonly Assigned[],
): { part: Part; scene: string } | undefined {
  const open = lessons.filter(({ id }) => !before.lessons.has(id));
  const order = assigned.find((one) => 'lesson' in one && open.some(({ id }) => id === one.lesson));
  const lesson = order && 'lesson' in order ? open.find(({ id }) => id === order.lesson) : open[0];
  if (!lesson) return undefined;
  const { id, minutes, scene } = lesson;
  const why: Why = order ? { why: 'assigned', assigned: order } : { why: 'next-lesson' };
  return { part: { kind: 'lesson', id, minutes, ...why }, scene };
}

/** The scenes that do not rest, in the order in which they get their place among their like. */
function scenesOf(
  { scenes, lessons, gaps }: Offer,
  before: History,
  assigned: readonly Assigned[],
  withLesson: string | undefined,
  weekStart: string,
): Part[] {
  const plays = Map.groupBy(before.attempts, ({ scenario }) => scenario.id);
  const lines = new Map(
    before.used.map((line) => [lessons.find(({ id }) => id === line.lesson)?.scene, line]),
  );
  const found = scenes.flatMap(({ id, minutes }) => {
    const mine = plays.get(id) ?? [];
    const place = assigned.findIndex(
      (one) => 'scene' in one && one.scene === id && !mine.some((play) => play.for?.assignment === one.id),
    );
    const why =
      whyAssigned(assigned[place], mine) ??
      (id === withLesson && mine.length === 0
        ? ({ why: 'with-lesson' } as const)
        : whyNow(mine, gaps.atBenchmark, weekStart, lines.get(id)));
    const part: Part | undefined = why && { kind: 'scene', id, minutes, ...why };
    return part ? [{ part, place, last: mine.at(-1)?.finishedAt ?? '' }] : [];
  });
  return found
    .sort((one, other) => one.place - other.place || compareText(one.last, other.last))
    .map(({ part }) => part);
}

function whyAssigned(assigned: Assigned | undefined, plays: readonly Played[]): Why | undefined {
  return assigned && { why: 'assigned', assigned, best: plays.length > 0 ? bestOf(plays) : undefined };
}

/** Takes what fits, in turn. The line for a real call goes with the lesson, where there is room for both. */
function pack(queue: readonly Part[]): { taken: Part[]; left: Part[]; line: string | undefined } {
  const taken: Part[] = [];
  const left: Part[] = [];
  let room = WEEK_MINUTES;
  let line: string | undefined;
  for (const part of queue) {
    if (part.minutes > room) {
      left.push(part);
      continue;
    }
    taken.push(part);
    room -= part.minutes;
    if (part.kind !== 'lesson' || room < FIELD_MINUTES) continue;
    room -= FIELD_MINUTES;
    line = part.id;
  }
  return { taken, left, line };
}

function isDone(part: Part, since: History): boolean {
  if (part.kind === 'lesson') return since.lessons.has(part.id);
  if (part.why === 'assigned')
    return since.attempts.some((play) => play.for?.assignment === part.assigned.id);
  if (!('missed' in part)) return since.attempts.some(({ scenario }) => scenario.id === part.id);
  const made = new Set(since.decided.map(({ missed }) => keyOf(missed)));
  return part.missed.every((missed) => made.has(keyOf(missed)));
}

/** Whether a thing that found no room waits: what is new to the learner does not, and decisions are counted one by one. */
function isDue({ kind, why }: Part): boolean {
  return kind !== 'decisions' && why !== 'new' && why !== 'next-lesson';
}

function rank({ kind, why }: Part): number {
  return RANK[kind === 'lesson' ? 'next-lesson' : why];
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
