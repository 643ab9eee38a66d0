import type { Assignment } from '#domain/team/assignment.ts';
import type { Catalogue } from '../week/catalogue.ts';

/** What a drill asks for, where this course has it. */
export type Asks = { title: string; spoken: boolean; href: string; goal: string; minutes: number };

/** What a drill asks for, in words. */
export function asksOf(drill: Assignment, { scenes, lessons }: Catalogue): Asks | undefined {
  if (drill.kind === 'lesson') {
    const lesson = lessons.find(({ id }) => id === drill.target);
    return lesson && { ...lesson, spoken: false, goal: 'Take the lesson and answer its check.' };
  }
  const scene = scenes.find(({ id }) => id === drill.target);
  if (!scene) return undefined;
  const goal =
    drill.moves === undefined
      ? `Target: its benchmark, ${scene.moves} of ${scene.of} moves in order.`
      : `Target: ${drill.moves} of ${scene.of} moves in order.`;
  const { title, minutes } = scene;
  return { title: `“${title}”`, spoken: true, href: `${scene.href}#for=${drill.id}`, goal, minutes };
}

/** A day as people say it: "Thursday 3 December". */
export function dayInWords(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}
