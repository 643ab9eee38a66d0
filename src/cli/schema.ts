import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf, SCHEMAS } from '#domain/course/schemas.ts';

/** The JSON Schemas that the first line of a content file names, by file name: editors complete and check by them. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`,
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
