import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/cli/content.ts';
import { jsonSchemas } from '../../src/cli/schema.ts';

test('the schemas that editors read are in step with those that the check uses: else run `npm run schema`', () => {
  for (const [name, text] of jsonSchemas()) {
    expect(readFileSync(join('public', 'schema', name), 'utf8')).toBe(text);
  }
});

test('every key has a description for editors to show', () => {
  for (const [name, text] of jsonSchemas()) expect(undescribed(JSON.parse(text), name)).toEqual([]);
});

/** The keys below a JSON Schema that say nothing about themselves. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const keys = Object.entries('properties' in schema ? (schema.properties as Record<string, object>) : {});
  return [
    ...keys.filter(([, value]) => !('description' in value)).map(([key]) => `${path}/${key}`),
    ...Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${path}/${key}`)),
  ];
}

test('the first line of every content file names a schema that exists', () => {
  for (const { path, text } of readContent('content').filter((file) => file.path.endsWith('.yaml'))) {
    const [, up, name = ''] =
      /^# yaml-language-server: \$schema=((?:\.\.\/)+)public\/schema\/(\S+)\n/.exec(text) ?? [];
    expect({ path, up }).toEqual({ path, up: '../'.repeat(path.split('/').length) });
    expect([...jsonSchemas().keys()]).toContain(name);
  }
});
