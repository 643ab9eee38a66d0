import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { Competency } from '#domain/course/competency.ts';
import { Course } from '#domain/course/course.ts';
import { EvidenceFile } from '#domain/course/evidence.ts';
import { Glossary } from '#domain/course/glossary.ts';
import { GuidePage } from '#domain/course/guide.ts';
import { Lesson } from '#domain/course/lesson.ts';
import { SelfCheck } from '#domain/course/self-check.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';
import { Deck } from '#domain/session/card.ts';

/** The name of a file without its folder and its ending is the id of what it holds. */
function fileName({ entry }: { entry: string }): string {
  return entry.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

/** A lesson's id keeps the folder: `objections/stop-before-you-answer`. */
function pathName({ entry }: { entry: string }): string {
  return entry.replace(/\.[^.]*$/, '');
}

export const collections = {
  /** One entry, `course`. */
  course: defineCollection({
    loader: glob({ base: './content', pattern: 'course.yaml', generateId: fileName }),
    schema: Course,
  }),
  /** One entry, `evidence`, that holds all the figures by id. */
  evidence: defineCollection({
    loader: glob({ base: './content', pattern: 'evidence.yaml', generateId: fileName }),
    schema: EvidenceFile,
  }),
  /** One entry, `glossary`, that holds all the words by id. */
  glossary: defineCollection({
    loader: glob({ base: './content', pattern: 'glossary.yaml', generateId: fileName }),
    schema: Glossary,
  }),
  competencies: defineCollection({
    loader: glob({ base: './content/competencies', pattern: '*.yaml', generateId: fileName }),
    schema: Competency,
  }),
  routines: defineCollection({
    loader: glob({ base: './content/routines', pattern: '*.yaml', generateId: fileName }),
    schema: Routine,
  }),
  scenarios: defineCollection({
    loader: glob({ base: './content/scenarios', pattern: '*/*.yaml', generateId: fileName }),
    schema: Scenario,
  }),
  decks: defineCollection({
    loader: glob({ base: './content/cards', pattern: '*.yaml', generateId: fileName }),
    schema: Deck,
  }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*/*.mdx', generateId: pathName }),
    schema: Lesson,
  }),
  selfChecks: defineCollection({
    loader: glob({ base: './content/self-checks', pattern: '*.yaml', generateId: fileName }),
    schema: SelfCheck,
  }),
  /** The pages of the author's guide. */
  guide: defineCollection({
    loader: glob({ base: './content/guide', pattern: '*.mdx', generateId: fileName }),
    schema: GuidePage,
  }),
};
