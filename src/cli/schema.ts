import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Competency } from '#domain/course/competency.ts';
import { Course } from '#domain/course/course.ts';
import { EvidenceFile } from '#domain/course/evidence.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';
import { Deck } from '#domain/session/card.ts';

const SCHEMAS = {
  scenario: Scenario,
  routine: Routine,
  competency: Competency,
  evidence: EvidenceFile,
  course: Course,
  deck: Deck,
};

/** The JSON Schemas that the first line of a content file names, by file name: editors complete and check by them. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}

/** `schema`: writes them into `public/schema`. */
export function schema(): number {
  const folder = join('public', 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
  return 0;
}
