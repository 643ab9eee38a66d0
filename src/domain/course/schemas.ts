import * as z from 'zod';
import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';
import { Deck } from '#domain/session/card.ts';
import { Competency } from './competency.ts';
import { Course } from './course.ts';
import { EvidenceFile } from './evidence.ts';
import { Glossary } from './glossary.ts';
import { SelfCheck } from './self-check.ts';

/** The schemas of the YAML files that authors write, by name. */
export const SCHEMAS = {
  scenario: Scenario,
  routine: Routine,
  competency: Competency,
  evidence: EvidenceFile,
  course: Course,
  glossary: Glossary,
  deck: Deck,
  'self-check': SelfCheck,
};

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A schema as JSON Schema, of what authors write: before defaults are filled in. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
