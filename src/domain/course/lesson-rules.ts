import type { ContentFile } from '#domain/scenario/checks/report.ts';
import { positionsIn } from '#domain/scenario/document.ts';
import { notThere } from '#domain/scenario/nearest.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { wordsOf } from '#domain/scenario/reading.ts';
import type { Lesson } from './lesson.ts';
import { LONGEST_LESSON, minutesOfReading, readableText, WORDS_PER_MINUTE } from './lesson-text.ts';
import { partsOf, type Read } from './read.ts';

/** L01: a lesson contains no code, whatever else is wrong with it. */
export function codeIn({ path: file, text }: ContentFile): Problem[] {
  return withoutCode(partsOf(text).body)
    .split('\n')
    .flatMap((line, index) => {
      const column = line.search(/^(import|export)\b|(?<!\\)[{}]|<(script|style)\b/i) + 1;
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
  const body = withoutCode(partsOf(text).body);
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
      const opened = open.at(-1)?.name === name ? open.pop() : undefined;
      if (opened && isTorn(body, opened.offset, index)) {
        const wrong = `"<${name}>" begins inside of a paragraph and ends outside of it, or the other way round.`;
        add(opened.offset, wrong, 'Put both tags on lines of their own, or all of it into one paragraph.');
      } else if (!opened)
        add(index, `"</${name}>" closes nothing here.`, 'Delete it, or close first what was opened last.');
    } else {
      if (isUnknown(name)) {
        const { wrong, remedy } = notThere('component', name, LESSON_COMPONENTS);
        add(index, wrong, remedy);
      }
      if (!selfClosed) open.push({ name, offset: index });
    }
  }
  for (const { name, offset } of open)
    add(offset, `"<${name}>" is never closed.`, `Close it by "</${name}>", or by "/>" at its end.`);
  return problems;
}

/** Code that is shown: a block of it, or some words. */
const CODE = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;

function withoutCode(body: string): string {
  return body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
}

/** Whether a tag is opened in one block of text and closed in another, while one of the two has text beside it. */
function isTorn(body: string, open: number, close: number): boolean {
  if (!/\n[ \t]*(?:\n|[-*+] |\d+[.)] )/.test(body.slice(open, close))) return false;
  return [open, close].some((offset) => {
    const start = body.lastIndexOf('\n', offset) + 1;
    const end = body.indexOf('\n', offset);
    return /[^\s>]/.test(body.slice(start, end < 0 ? undefined : end).replace(/<[^>]*>/g, ''));
  });
}

/** The tags that name something, and in which attribute. */
const NAMING = { Evidence: 'id', Strip: 'now', Part: 'move' } as const;

const NAMING_TAG = /<(Evidence|Strip|Part)((?:\s+[\w-]+(?:="[^"]*"|='[^']*')?)*)/g;

/** S06: the moves and the figures that the tags of a lesson name exist. Nothing is said of moves where they are not known. */
export function unknownInTags(
  { file, body, value }: Read<Lesson>,
  moves: readonly string[] | undefined,
): Problem[] {
  const shown = withoutCode(body);
  const positionAt = positionsIn(shown);
  return [...shown.matchAll(NAMING_TAG)].flatMap(({ 1: tag = '', 2: attributes = '', index }) => {
    const [kind, known] =
      tag === 'Evidence' ? ['evidence under `evidence:`', value.evidence] : ['move', moves];
    if (!known) return [];
    const name = NAMING[tag as keyof typeof NAMING];
    const [, named = ''] = new RegExp(`\\s${name}=["']([^"']*)`).exec(attributes) ?? [];
    const place = { file, ...positionAt(index), code: 'S06', severity: 'error' as const };
    return named
      .split(/\s+/)
      .filter((id) => id !== '' && !known.includes(id))
      .map((id) => ({ ...place, ...notThere(kind, id, known) }));
  });
}

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
