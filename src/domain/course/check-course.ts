import type * as z from 'zod';
import type { Finding } from '#domain/scenario/checks/check.ts';
import type { ContentFile } from '#domain/scenario/checks/report.ts';
import { shapeOf } from '#domain/scenario/checks/shape.ts';
import { type ParsedText, parseText, TOP, unparsed } from '#domain/scenario/document.ts';
import { id } from '#domain/scenario/id.ts';
import { nearest } from '#domain/scenario/nearest.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Competency } from './competency.ts';
import { Course } from './course.ts';
import { EvidenceFile } from './evidence.ts';
import { Lesson } from './lesson.ts';

/** The elements of each competency by its id; none are known of one that is broken itself. */
export type Elements = Map<string, readonly string[] | undefined>;

/** What the check says of everything but the scenarios, and the elements of each competency, which scenarios name. */
export type CourseReport = { problems: Problem[]; elements: Elements };

type Read<T> = { id: string; file: string; parsed: ParsedText; value: T; body: string };

/** One id that a file names, and what it has to be the id of; nothing is said where that cannot be read. */
type Mention = { kind: string; id: string; known: readonly string[] | undefined; path: Finding['path'] };

/** Checks competencies, lessons, evidence and the order of the course: their shapes, and that what they name exists. */
export function checkCourse(files: readonly ContentFile[]): CourseReport {
  const problems: Problem[] = files.flatMap(({ path }) => misnamed(path));
  const read = <T>(schema: z.ZodType<T>, belongs: (path: string) => boolean): Read<T>[] =>
    files
      .filter(({ path }) => belongs(path) && /\.(yaml|mdx)$/.test(path))
      .flatMap((file) => readOne(file, schema, problems));
  const competencies = read(Competency, (path) => path.startsWith('competencies/'));
  const [figures] = read(EvidenceFile, (path) => path === 'evidence.yaml');
  const lessons = read(Lesson, (path) => path.startsWith('lessons/'));
  const courses = read(Course, (path) => path === 'course.yaml');
  const routines = files
    .filter(({ path }) => path.startsWith('routines/') && path.endsWith('.yaml'))
    .flatMap((file) => readOne(file, Routine, []));
  const idsIn = (folder: string) =>
    files.filter(({ path }) => path.startsWith(folder)).map(({ path }) => nameOf(path));
  const known: Known = {
    competency: idsIn('competencies/'),
    evidence: files.some(({ path }) => path === 'evidence.yaml') ? figures && Object.keys(figures.value) : [],
    scene: idsIn('scenarios/'),
    lessonsOf: (competency) => idsIn(`lessons/${competency}/`),
  };
  problems.push(...files.filter(({ path }) => path.startsWith('lessons/')).flatMap(codeIn));
  for (const lesson of lessons) {
    problems.push(...unknown(lesson, lessonMentions(lesson, known, routines)));
  }
  for (const routine of routines) problems.push(...unknown(routine, routineMentions(routine.value, known)));
  for (const course of courses) problems.push(...unknown(course, courseMentions(course.value, known)));
  const elements: Elements = new Map(known.competency.map((competency) => [competency, undefined]));
  for (const { id: competency, value } of competencies) elements.set(competency, Object.keys(value.elements));
  return { problems, elements };
}

/** S03 for the name of a file, by which everything else refers to it. */
function misnamed(path: string): Problem[] {
  const [, name = '', ending = ''] = /([^/]*?)(\.[^./]*)?$/.exec(path) ?? [];
  const problem = (wrong: string, remedy: string) => [
    { file: path, ...TOP, code: 'S03', severity: 'error' as const, wrong, remedy },
  ];
  if (ending !== '.yaml' && ending !== '.mdx') {
    return problem(
      `Nothing reads a file that ends in "${ending}".`,
      'Let its name end in ".yaml" or ".mdx".',
    );
  }
  if (id.safeParse(name).success) return [];
  return problem(
    `The name of the file is no id: "${name}".`,
    'Name it in lower case letters, digits and single hyphens.',
  );
}

function readOne<T>(
  { path, text, unread }: ContentFile,
  schema: z.ZodType<T>,
  problems: Problem[],
): Read<T>[] {
  const { head, body } = path.endsWith('.mdx') ? partsOf(text) : { head: text, body: '' };
  const why = unread ?? (head === undefined ? NO_HEAD : undefined);
  const parsed = why ? unparsed([{ ...TOP, ...why }]) : parseText(head as string);
  for (const problem of parsed.problems)
    problems.push({ ...problem, file: path, code: 'S01', severity: 'error' });
  if (parsed.problems.length > 0) return [];
  const { value, findings } = shapeOf(schema, parsed.data);
  for (const { path: place, part, wrong, remedy, code } of findings) {
    problems.push({ file: path, ...parsed.locate(place, part), code, severity: 'error', wrong, remedy });
  }
  return value === undefined ? [] : [{ id: nameOf(path), file: path, parsed, value, body }];
}

const NO_HEAD = {
  wrong: 'The lesson has no head.',
  remedy: 'Begin it with its title and the rest of its head, between two lines "---".',
};

/** The head of a lesson, between its two lines `---`, and its body; both keep the lines they stand on. */
function partsOf(text: string): { head: string | undefined; body: string } {
  const found = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\n]*(\n[\s\S]*)?$/.exec(text);
  if (!found) return { head: undefined, body: text };
  const [, head = '', body = ''] = found;
  const above = text.slice(0, text.length - body.length);
  return { head: `\n${head}`, body: above.replace(/[^\n]/g, '') + body };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(yaml|mdx)$/, '');
}

/** L01: a lesson contains no code. */
function codeIn({ path: file, text }: ContentFile): Problem[] {
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

type Known = Record<'competency' | 'scene', readonly string[]> & {
  evidence: readonly string[] | undefined;
  lessonsOf: (competency: string) => readonly string[];
};

function lessonMentions(
  { value, body }: Read<Lesson>,
  known: Known,
  routines: readonly Read<Routine>[],
): Mention[] {
  const moves = routines
    .filter((routine) => routine.value.competency === value.competency)
    .flatMap((routine) => routine.value.moves.map((move) => move.id));
  const cited = [...body.matchAll(/<Evidence\s+id="([^"]*)"/g)].map(([, id = '']) => id);
  return [
    { kind: 'competency', id: value.competency, known: known.competency, path: ['competency'] },
    { kind: 'scene', id: value.scene, known: known.scene, path: ['scene'] },
    ...value.moves.map((id, index) => ({ kind: 'move', id, known: moves, path: ['moves', index] })),
    ...value.evidence.map((id, index) => ({
      kind: 'evidence',
      id,
      known: known.evidence,
      path: ['evidence', index],
    })),
    ...cited.map((id) => ({
      kind: 'evidence under `evidence:`',
      id,
      known: value.evidence,
      path: ['evidence'],
    })),
  ];
}

function routineMentions(routine: Routine, known: Known): Mention[] {
  return [
    { kind: 'competency', id: routine.competency, known: known.competency, path: ['competency'] },
    ...routine.evidence.map((id, index) => ({
      kind: 'evidence',
      id,
      known: known.evidence,
      path: ['evidence', index],
    })),
  ];
}

function courseMentions({ tracks }: Course, known: Known): Mention[] {
  return tracks.flatMap((track, at) =>
    track.competencies.flatMap((step, index) => {
      const path = ['tracks', at, 'competencies', index];
      return [
        { kind: 'competency', id: step.id, known: known.competency, path: [...path, 'id'] },
        ...step.lessons.map((id, place) => ({
          kind: 'lesson',
          id,
          known: known.lessonsOf(step.id),
          path: [...path, 'lessons', place],
        })),
        ...step.scenes.map((id, place) => ({
          kind: 'scene',
          id,
          known: known.scene,
          path: [...path, 'scenes', place],
        })),
      ];
    }),
  );
}

function unknown({ file, parsed }: Read<unknown>, mentions: readonly Mention[]): Problem[] {
  return mentions.flatMap(({ kind, id, known, path }) => {
    if (!known || known.includes(id)) return [];
    const near = nearest(id, known);
    const remedy = near
      ? `Did you mean "${near}"?`
      : `Write one of: ${[...new Set(known)].join(', ') || 'none exist yet'}.`;
    const wrong = `There is no ${kind} "${id}".`;
    return { file, ...parsed.locate(path), code: 'S06', severity: 'error' as const, wrong, remedy };
  });
}
