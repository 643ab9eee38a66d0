import { checkAll } from '#domain/course/check-all.ts';
import type { Report } from '#domain/scenario/checks/report.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { readContent } from './content.ts';
import { plain } from './paint.ts';

/** What the check says of a content folder as it stands. */
export function reportOn(folder: string): Report {
  return checkAll(readContent(folder));
}

const STYLES = { error: 'red', warning: 'yellow', info: 'dim' } as const;

/** A problem as people read it, in one line. */
export function lineOf(
  folder: string,
  { file, line, column, code, severity, wrong, remedy }: Problem,
  paint = plain,
): string {
  const what = visible(`${wrong} ${remedy}`);
  return `${folder}/${visible(file)}:${line}:${column}  ${paint(STYLES[severity], `${code} ${severity}`)}  ${what}`;
}

/** A text without the characters that would steer the terminal or begin a line of their own. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD');
}
