import type * as z from 'zod';
import type { ContentFile } from '#domain/scenario/checks/report.ts';
import { TOP } from '#domain/scenario/document.ts';
import { id } from '#domain/scenario/id.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Deck } from '#domain/session/card.ts';
import { checkDecks } from '#domain/session/checks/check-decks.ts';
import { Competency } from './competency.ts';
import { Course } from './course.ts';
import { EvidenceFile } from './evidence.ts';
import { Glossary } from './glossary.ts';
import { Lesson } from './lesson.ts';
import { codeIn, minutesIn, tagsIn, unknownInTags } from './lesson-rules.ts';
import { type Mention, unknownIds } from './mentions.ts';
import { nameOf, type Read, readOne } from './read.ts';
import { SelfCheck } from './self-check.ts';

/** The elements of each competency by its id; none are known of one that is broken itself. */
export type Elements = Map<string, readonly string[] | undefined>;

/** What the check says of everything but the scenarios, and the elements of each competency, which scenarios name. */
export type CourseReport = { problems: Problem[]; elements: Elements };

/** Checks competencies, lessons, evidence, words, cards, self-checks and the order of the course: their shapes, and that what they name exists. */
export function checkCourse(files: readonly ContentFile[]): CourseReport {
  const problems: Problem[] = files.flatMap(misplaced);
  const read = <T>(schema: z.ZodType<T>, belongs: (path: string) => boolean): Read<T>[] =>
    files
      .filter(({ path }) => belongs(path) && /\.(yaml|mdx)$/.test(path))
      .flatMap((file) => readOne(file, schema, problems));
  const competencies = read(Competency, (path) => path.startsWith('competencies/'));
  const [figures] = read(EvidenceFile, (path) => path === 'evidence.yaml');
  const lessons = read(Lesson, (path) => path.startsWith('lessons/'));
  const courses = read(Course, (path) => path === 'course.yaml');
  read(Glossary, (path) => path === 'glossary.yaml');
  const selfChecks = read(SelfCheck, (path) => path.startsWith('self-checks/'));
  const decks = read(Deck, (path) => path.startsWith('cards/'));
  const routineFiles = files.filter(({ path }) => path.startsWith('routines/') && path.endsWith('.yaml'));
  const routines = routineFiles.flatMap((file) => readOne(file, Routine, []));
  const idsIn = (folder: string) =>
    files.filter(({ path }) => path.startsWith(folder)).map(({ path }) => nameOf(path));
  const known: Known = {
    competency: idsIn('competencies/'),
    evidence: files.some(({ path }) => path === 'evidence.yaml') ? figures && Object.keys(figures.value) : [],
    scene: idsIn('scenarios/'),
    routines: routines.length === routineFiles.length ? routines : undefined,
    lessonsOf: (competency) => idsIn(`lessons/${competency}/`),
  };
  const found = [
    problems,
    ...files
      .filter(({ path }) => path.startsWith('lessons/'))
      .flatMap((file) => [codeIn(file), tagsIn(file)]),
    ...lessons.map(minutesIn),
    ...lessons.map((lesson) => unknownIds(lesson, lessonMentions(lesson, known))),
    ...lessons.map((lesson) => unknownInTags(lesson, movesFor(lesson, known))),
    ...routines.map((routine) => unknownIds(routine, routineMentions(routine.value, known))),
    ...courses.map((course) => unknownIds(course, courseMentions(course.value, known))),
    ...selfChecks.map((check) => unknownIds(check, selfCheckMentions(check.value, courses[0]?.value))),
    checkDecks(decks, known.routines, known.competency),
  ];
  const elements: Elements = new Map(known.competency.map((competency) => [competency, undefined]));
  for (const { id: competency, value } of competencies) elements.set(competency, Object.keys(value.elements));
  return { problems: found.flat(), elements };
}

/** S03 for the name of a file, by which everything else refers to it; S01 for a folder that cannot be read. */
function misplaced({ path, unread }: ContentFile): Problem[] {
  if (path.endsWith('/') && unread)
    return [{ file: path, ...TOP, code: 'S01', severity: 'error', ...unread }];
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
  if (!READ.test(path)) {
    return problem(
      `Nothing reads a file in this place: "${path}".`,
      'Move it to one of scenarios, lessons, routines, cards, competencies and self-checks.',
    );
  }
  if (id.safeParse(name).success) return [];
  return problem(
    `The name of the file is no id: "${name}".`,
    'Name it in lower case letters, digits and single hyphens.',
  );
}

/** Where the files of content stand. */
const READ =
  /^(?:scenarios|lessons|routines|cards|competencies|self-checks|guide)\/|^(?:course|evidence|glossary)\.yaml$/;

type Known = Record<'competency' | 'scene', readonly string[]> & {
  evidence: readonly string[] | undefined;
  /** Every routine; none are known where one of them cannot be read, which is told of that one. */
  routines: readonly Read<Routine>[] | undefined;
  lessonsOf: (competency: string) => readonly string[];
};

/** The moves that a lesson can name: those of the routines of its competency. */
function movesFor({ value }: Read<Lesson>, { routines }: Known): readonly string[] | undefined {
  const moves = routines
    ?.filter((routine) => routine.value.competency === value.competency)
    .flatMap((routine) => routine.value.moves.map((move) => move.id));
  return moves && [...new Set(moves)];
}

function lessonMentions(lesson: Read<Lesson>, known: Known): Mention[] {
  const { value } = lesson;
  const moves = movesFor(lesson, known);
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
          known: known.competency.includes(step.id) ? known.lessonsOf(step.id) : undefined,
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

function selfCheckMentions({ track, patterns }: SelfCheck, course: Course | undefined): Mention[] {
  const steps = course?.tracks.find(({ id }) => id === track)?.competencies;
  const lessons = steps?.flatMap(({ id, lessons }) => lessons.map((lesson) => `${id}/${lesson}`));
  const scenes = steps?.flatMap((step) => step.scenes);
  return [
    { kind: 'track', id: track, known: course?.tracks.map(({ id }) => id), path: ['track'] },
    ...Object.entries(patterns).flatMap(([pattern, { lesson, scene }]) => [
      {
        kind: `lesson on the track "${track}" called`,
        id: lesson,
        known: lessons,
        path: ['patterns', pattern, 'lesson'],
      },
      {
        kind: `scene on the track "${track}" called`,
        id: scene,
        known: scenes,
        path: ['patterns', pattern, 'scene'],
      },
    ]),
  ];
}
