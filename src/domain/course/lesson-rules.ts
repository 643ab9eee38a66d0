import type { ContentFile } from '#domain/scenario/checks/report.ts';
import { positionsIn } from '#domain/scenario/document.ts';
import { remedyFor } from '#domain/scenario/nearest.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { wordsOf } from '#domain/scenario/reading.ts';
import type { Lesson } from './lesson.ts';
import { LONGEST_LESSON, minutesOfReading, readableText, WORDS_PER_MINUTE } from './lesson-text.ts';
import { partsOf, type Read } from './read.ts';

/** L01: a lesson contains no code, whatever else is wrong with it. */
export function codeIn({ path: file, text }: ContentFile): Problem[] {
  return partsOf(text)
    .body.split('\n')
    .flatMap((line, index) => {
      const column = line.search(/^(import|export)\b|[{}]|<(script|style)\b/i) + 1;
      if (column === 0) return [];
      const wrong = `There is code in the lesson: "${line.slice(column - 1, column + 39).trim()}".`;
      const remedy =
        'Delete it: components reach a lesson through the page, and their attributes are plain text.';
      return [{ file, line: index + 1, column, code: 'L01', severity: 'error' as const, wrong, remedy }];
    });
}

/** What a lesson may hold besides Markdown. */
export const LESSON_COMPONENTS = [
  'Check',
  'Cue',
  'Evidence',
  'Fact',
  'Line',
  'Mark',
  'Note',
  'ObjectionBuilder',
  'Option',
  'Pair',
  'Part',
  'QuestionBuilder',
  'Says',
  'SayYours',
  'Side',
  'SortMoves',
  'StoryBuilder',
  'Strip',
  'Tick',
  'You',
] as const;

const TAG = /\\<|<(\/?)([A-Za-z][\w.-]*)(?:\s+[\w-]+(?:="[^"]*"|='[^']*')?)*\s*(\/?)>|</g;

/** L01: every tag of a lesson is a component that exists and that is closed, as the page has to read it. */
export function tagsIn({ path: file, text }: ContentFile): Problem[] {
  const body = partsOf(text).body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  const positionAt = positionsIn(body);
  const problems: Problem[] = [];
  const add = (offset: number, wrong: string, remedy: string): void => {
    problems.push({ file, ...positionAt(offset), code: 'L01', severity: 'error', wrong, remedy });
  };
  const open: { name: string; offset: number }[] = [];
  for (const { 0: tag, 1: close, 2: name, 3: selfClosed, index } of body.matchAll(TAG)) {
    if (tag === '\\<') continue;
    if (name === undefined)
      add(index, 'A "<" stands here that begins no tag.', 'Write "&lt;", or mend the tag.');
    else if (close) {
      if (open.at(-1)?.name === name) open.pop();
      else add(index, `"</${name}>" closes nothing here.`, 'Delete it, or close first what was opened last.');
    } else {
      if (isUnknown(name)) add(index, `There is no component "${name}".`, remedyFor(name, LESSON_COMPONENTS));
      if (!selfClosed) open.push({ name, offset: index });
    }
  }
  for (const { name, offset } of open)
    add(offset, `"<${name}>" is never closed.`, `Close it by "</${name}>", or by "/>" at its end.`);
  return problems;
}

/** Code that is shown: a block of it, or some words. */
const CODE = /^```[\s\S]*?^```|`[^`\n]+`/gm;

function isUnknown(name: string): boolean {
  return /^[A-Z]/.test(name) && !(LESSON_COMPONENTS as readonly string[]).includes(name);
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
