import type * as z from 'zod';
import type { ContentFile } from '#domain/scenario/checks/report.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Deck } from '#domain/session/card.ts';
import { checkDecks } from '#domain/session/checks/check-decks.ts';
import { Competency } from './competency.ts';
import { Course } from './course.ts';
import { EvidenceFile } from './evidence.ts';
import { Lesson } from './lesson.ts';
import { type Mention, unknownIds } from './mentions.ts';
import { nameOf, type Read, readOne } from './read.ts';

/** What the check says of everything but the scenarios, and the elements of each competency, which scenarios name. */
export type CourseReport = { problems: Problem[]; elements: Map<string, readonly string[]> };

/** Checks competencies, lessons, evidence, cards and the order of the course: their shapes, and that what they name exists. */
export function checkCourse(files: readonly ContentFile[]): CourseReport {
  const problems: Problem[] = [];
  const read = <T>(schema: z.ZodType<T>, belongs: (path: string) => boolean): Read<T>[] =>
    files.filter(({ path }) => belongs(path)).flatMap((file) => readOne(file, schema, problems));
  const competencies = read(Competency, (path) => path.startsWith('competencies/'));
  const evidence = read(EvidenceFile, (path) => path === 'evidence.yaml').flatMap(({ value }) =>
    Object.keys(value),
  );
  const lessons = read(Lesson, (path) => path.startsWith('lessons/'));
  const courses = read(Course, (path) => path === 'course.yaml');
  const decks = read(Deck, (path) => path.startsWith('cards/'));
  const routines = files
    .filter(({ path }) => path.startsWith('routines/'))
    .flatMap((file) => readOne(file, Routine, []));
  const scenes = files.filter(({ path }) => path.startsWith('scenarios/')).map(({ path }) => nameOf(path));
  const known = { competency: competencies.map(({ id }) => id), evidence, scene: scenes };
  for (const lesson of lessons) {
    problems.push(...codeIn(lesson), ...unknownIds(lesson, lessonMentions(lesson, known, routines)));
  }
  for (const routine of routines)
    problems.push(...unknownIds(routine, routineMentions(routine.value, known)));
  for (const course of courses)
    problems.push(...unknownIds(course, courseMentions(course.value, lessons, known)));
  problems.push(...checkDecks(decks, routines, known.competency));
  return {
    problems,
    elements: new Map(competencies.map(({ id, value }) => [id, Object.keys(value.elements)])),
  };
}

/** L01: a lesson contains no code. */
function codeIn({ file, body }: Read<Lesson>): Problem[] {
  return body.split('\n').flatMap((line, index) => {
    const column = line.search(/^(import|export)\b|[{}]/) + 1;
    if (column === 0) return [];
    const wrong = `There is code in the lesson: "${line.slice(column - 1, column + 39).trim()}".`;
    const remedy =
      'Delete it: components reach a lesson through the page, and their attributes are plain text.';
    return [{ file, line: index + 1, column, code: 'L01', severity: 'error' as const, wrong, remedy }];
  });
}

type Known = Record<'competency' | 'evidence' | 'scene', readonly string[]>;

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

function courseMentions({ tracks }: Course, lessons: readonly Read<Lesson>[], known: Known): Mention[] {
  return tracks.flatMap((track, at) =>
    track.competencies.flatMap((step, index) => {
      const path = ['tracks', at, 'competencies', index];
      const own = lessons.filter(({ value }) => value.competency === step.id).map(({ id }) => id);
      return [
        { kind: 'competency', id: step.id, known: known.competency, path: [...path, 'id'] },
        ...step.lessons.map((id, place) => ({
          kind: 'lesson',
          id,
          known: own,
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
