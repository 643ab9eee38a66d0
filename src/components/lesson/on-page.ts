import type { LessonOnPage } from '../course.ts';

/** The lesson whose text is being rendered. Its components stand in no other page. */
export function lessonOnPage(locals: App.Locals): LessonOnPage {
  if (locals.lesson === undefined)
    throw new Error('A component of a lesson stands outside a lesson. Move it into one.');
  return locals.lesson;
}

/** The name under which an exercise keeps its answer: `objections/stop-before-you-answer#say-yours`. */
export function exerciseId(locals: App.Locals, id: string): string {
  return `${lessonOnPage(locals).id}#${id}`;
}
