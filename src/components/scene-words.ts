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
  return count === 1 ? '1 minute' : `${count} minutes`;
}
