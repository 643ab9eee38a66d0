import type { Problem } from '#domain/scenario/problem.ts';
import { wordsOf } from '#domain/scenario/reading.ts';
import type { Lesson } from './lesson.ts';
import { LONGEST_LESSON, minutesOfReading, readableText, WORDS_PER_MINUTE } from './lesson-text.ts';
import type { Read } from './read.ts';

/** L01: a lesson contains no code. */
export function codeIn({ file, body }: Read<Lesson>): Problem[] {
  return body.split('\n').flatMap((line, index) => {
    const column = line.search(/^(import|export)\b|[{}]/) + 1;
    if (column === 0) return [];
    const wrong = `There is code in the lesson: "${line.slice(column - 1, column + 39).trim()}".`;
    const remedy =
      'Delete it: components reach a lesson through the page, and their attributes are plain text.';
    return [{ file, line: index + 1, column, code: 'L01', severity: 'error' as const, wrong, remedy }];
  });
}

/** L02: a lesson is short, and its head does not promise that it is shorter still. */
export function minutesIn({ file, parsed, value, body }: Read<Lesson>): Problem[] {
  const words = wordsOf(readableText(body)).length;
  const minutes = minutesOfReading(body);
  const takes = `takes about ${minutes}: ${words} words at ${WORDS_PER_MINUTE} a minute, and one for its exercises`;
  const found: Pick<Problem, 'wrong' | 'remedy'>[] = [];
  if (minutes > LONGEST_LESSON) {
    const wrong = `A lesson takes ${LONGEST_LESSON} minutes at most, and this one ${takes}.`;
    found.push({ wrong, remedy: 'Keep its one idea, and move the rest to a lesson of its own.' });
  } else if (value.minutes < minutes - 1) {
    const wrong = `The lesson says ${value.minutes} minutes and ${takes}.`;
    found.push({ wrong, remedy: `Write \`minutes: ${minutes}\`, or shorten it.` });
  }
  const place = { file, ...parsed.locate(['minutes']), code: 'L02', severity: 'warning' as const };
  return found.map((problem) => ({ ...place, ...problem }));
}
