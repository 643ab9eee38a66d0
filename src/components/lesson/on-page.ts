import type { LessonOnPage, RoutineOnCourse } from '../course.ts';

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

/** The routine that the lesson is about. An exercise made of its moves needs one. */
export function routineOnPage(locals: App.Locals): RoutineOnCourse {
  const { id, routine } = lessonOnPage(locals);
  if (routine === undefined) {
    throw new Error(
      `The lesson "${id}" has an exercise made of moves and no routine. Name a move of one under \`moves:\`.`,
    );
  }
  return routine;
}
