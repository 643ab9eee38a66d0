import { type ContentFile, checkContent, type Report } from '#domain/scenario/checks/report.ts';
import { worstFirst } from '#domain/scenario/problem.ts';
import { checkCourse } from './check-course.ts';

/** What the check says of all content, the scenarios and everything else, the worst first. */
export function checkAll(files: readonly ContentFile[]): Report {
  const course = checkCourse(files);
  const { subjects, problems } = checkContent(files, course.elements);
  return { subjects, problems: worstFirst([...course.problems, ...problems]) };
}
