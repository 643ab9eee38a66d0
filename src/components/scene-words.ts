import type { Routine } from '#domain/scenario/routine.ts';
import type { CompetencyOnCourse, SceneOnCourse } from './course.ts';

const LEVELS = { 1: 'Level 1, first steps', 2: 'Level 2', 3: 'Level 3, under pressure' };

export function firstName(scene: SceneOnCourse): string {
  return scene.buyer.name.split(' ')[0] ?? scene.buyer.name;
}

export function levelOf(scene: SceneOnCourse): string {
  return LEVELS[scene.level];
}

export function routineOf(competency: CompetencyOnCourse, scene: SceneOnCourse): Routine | undefined {
  return competency.routines.find(({ id }) => id === scene.routine);
}

/** The benchmark as it is told: "5 of 6 moves". */
export function askedOf(scene: SceneOnCourse, routine: Routine): string {
  const asked = scene.benchmark?.moves ?? routine.benchmark.moves;
  return `${asked} of ${scene.moves?.length ?? routine.moves.length} moves`;
}

/** A number of minutes in words: "1 minute", "4 minutes". */
export function minutes(count: number): string {
  return counted(count, 'minute');
}

/** A longer time in words: "52 minutes", "2 hours 12 minutes". */
export function duration(count: number): string {
  const hours = Math.floor(count / 60);
  if (hours === 0) return minutes(count);
  const rest = count % 60 === 0 ? '' : ` ${minutes(count % 60)}`;
  return `${counted(hours, 'hour')}${rest}`;
}

export function sumOfMinutes(parts: readonly { minutes: number }[]): number {
  return parts.reduce((sum, part) => sum + part.minutes, 0);
}

/** What there is to take, in words: "4 lessons, 6 scenes". */
export function contentsOf({ lessons, scenes }: Record<'lessons' | 'scenes', readonly unknown[]>): string {
  return `${counted(lessons.length, 'lesson')}, ${counted(scenes.length, 'scene')}`;
}

/** A number of things in words: "1 lesson", "4 lessons". */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
