import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Competency } from '#domain/course/competency.ts';
import type { Lesson } from '#domain/course/lesson.ts';
import type { Role } from '#domain/records/preferences.ts';
import type { Routine } from '#domain/scenario/routine.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

/** A lesson where it stands in the course: the `place`th of `of` lessons of its competency. */
export type LessonOnCourse = Lesson & {
  id: string;
  href: string;
  place: number;
  of: number;
  entry: CollectionEntry<'lessons'>;
};

/** A scene where it stands in the course; `about` is what its element is called. */
export type SceneOnCourse = Scenario & { id: string; href: string; about: string };

export type RoutineOnCourse = Routine & { id: string };

export type CompetencyOnCourse = Competency & {
  id: string;
  href: string;
  routines: RoutineOnCourse[];
  lessons: LessonOnCourse[];
  scenes: SceneOnCourse[];
  /** Whose it is; everybody’s, if left out. */
  role: Role | undefined;
};

export type TrackOnCourse = {
  id: string;
  title: string;
  summary: string;
  competencies: CompetencyOnCourse[];
};

/** What the components of a lesson's text need to know of it; `cited` fills as the text is rendered. */
export type LessonOnPage = {
  id: string;
  competency: CompetencyOnCourse;
  routine: RoutineOnCourse | undefined;
  evidence: string[];
  cited: string[];
};

/** A file that the course names and that does not exist is left out here; `npm run check` reports it. */
function there<T>(found: (T | undefined)[]): T[] {
  return found.filter((entry) => entry !== undefined);
}

async function lessonsOf(competency: string, names: string[]): Promise<LessonOnCourse[]> {
  const entries = there(await Promise.all(names.map((name) => getEntry('lessons', `${competency}/${name}`))));
  return entries.map((entry, index) => ({
    ...entry.data,
    id: entry.id,
    href: `/c/${entry.id}/`,
    place: index + 1,
    of: entries.length,
    entry,
  }));
}

async function scenesOf(elements: Record<string, string>, names: string[]): Promise<SceneOnCourse[]> {
  const entries = there(await Promise.all(names.map((name) => getEntry('scenarios', name))));
  return entries.map(({ id, data }) => ({
    ...data,
    id,
    href: `/play/${id}/`,
    about: elements[data.element] ?? data.element,
  }));
}

type Step = CollectionEntry<'course'>['data']['tracks'][number]['competencies'][number];

async function competencyOf(step: Step, role: Role | undefined): Promise<CompetencyOnCourse | undefined> {
  const entry = await getEntry('competencies', step.id);
  if (entry === undefined) return undefined;
  const routines = await getCollection('routines', ({ data }) => data.competency === step.id);
  return {
    ...entry.data,
    id: entry.id,
    href: `/c/${entry.id}/`,
    routines: routines.map(({ id, data }) => ({ id, ...data })),
    lessons: await lessonsOf(step.id, step.lessons),
    scenes: await scenesOf(entry.data.elements, step.scenes),
    role,
  };
}

/** The course in its order, with all that it names. */
export async function loadCourse(): Promise<TrackOnCourse[]> {
  const course = await getEntry('course', 'course');
  return Promise.all(
    (course?.data.tracks ?? []).map(async (track) => ({
      ...track,
      competencies: there(
        await Promise.all(track.competencies.map((step) => competencyOf(step, track.role))),
      ),
    })),
  );
}

/** A lesson with the competency that it belongs to. */
export type LessonOnTrack = { competency: CompetencyOnCourse; lesson: LessonOnCourse };

/** The lessons of each track in order, from the first of its first competency to the last of its last. */
export async function loadLessons(): Promise<LessonOnTrack[][]> {
  return (await loadCourse()).map(({ competencies }) =>
    competencies.flatMap((competency) => competency.lessons.map((lesson) => ({ competency, lesson }))),
  );
}

/** The competencies of all tracks, each once. */
export async function loadCompetencies(): Promise<CompetencyOnCourse[]> {
  const all = (await loadCourse()).flatMap((track) => track.competencies);
  return [...new Map(all.map((competency) => [competency.id, competency])).values()];
}
