import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { linesOf, opening } from '#domain/scenario/lines.ts';
import { Scenario } from '#domain/scenario/scenario.ts';

const fixture = join(import.meta.dirname, 'checks/fixtures/W05-given-away.yaml');
const data: unknown = parse(readFileSync(fixture, 'utf8'));
const lines = linesOf(Scenario.parse(data));

test('every line stands at its path', () => {
  for (const { path, text } of lines) {
    expect(path.reduce((node, step) => (node as Record<string | number, unknown>)[step], data)).toBe(text);
  }
  expect(lines.map(({ path }) => path.join('.'))).toContain('beats.behind.says.1.line');
});

test('lines of both sides come in file order, without their cues', () => {
  expect(lines.slice(0, 3).map(({ who, at, said }) => `${who} ${at}: ${said}`)).toEqual([
    "buyer opener: It's too dear.",
    'you opener: Thanks, but is it really too dear? It pays for itself in four years.',
    'you opener: Too dear. And you had hoped to be out on it by spring.',
  ]);
  expect(lines.at(-1)).toMatchObject({ who: 'buyer', at: 'gone', said: 'I have to go.' });
});

test('a long line is named by its beginning, a short one in full', () => {
  expect(opening(' So  what\ndo I do? ')).toBe('So what do I do?');
  expect(opening('x'.repeat(40))).toBe('x'.repeat(40));
  expect(opening('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
});
