import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { CHECKS } from '#domain/scenario/checks/all.ts';
import { checkContent } from '#domain/scenario/checks/report.ts';

vi.setConfig({ testTimeout: 30_000 });

const FOLDER = join(import.meta.dirname, 'fixtures');
const SHAPE = ['S01', 'S02', 'S03', 'S04', 'S05', 'S06'];

const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== 'routine.yaml')
  .map((name) => name.replace('.yaml', ''));

const told = new Map(fixtures.map((name) => [name, linesOf(name)]));

/** What the check says of one fixture: a line for each problem, without the name of the file. */
function linesOf(name: string): string {
  const { problems } = checkContent(
    [
      { path: 'routines/routine.yaml', text: read('routine.yaml') },
      { path: `scenarios/objections/${name}.yaml`, text: read(`${name}.yaml`) },
    ],
    new Map([['objections', ['price', 'timing']]]),
  );
  return problems
    .map(
      ({ line, column, code, severity, wrong, remedy }) =>
        `${line}:${column}  ${code} ${severity}  ${wrong} ${remedy}\n`,
    )
    .join('');
}

test.each(fixtures)('%s is told as written beside it', async (name) => {
  await expect(told.get(name)).toMatchFileSnapshot(join(FOLDER, `${name}.txt`));
});

test('the sound scenario has no problem at all', () => {
  expect(told.get('sound')).toBe('');
});

test.each(fixtures.filter((name) => name !== 'sound'))('%s has a problem of its own code', (name) => {
  expect(told.get(name)).toContain(`  ${name.slice(0, 3)} `);
});

test('every rule has a bad scenario', () => {
  const shown = new Set(fixtures.map((name) => name.slice(0, 3)));
  expect([...SHAPE, ...CHECKS.map(({ code }) => code)].filter((code) => !shown.has(code))).toEqual([]);
});

test('no two rules have one code', () => {
  const codes = [...SHAPE, ...CHECKS.map(({ code }) => code)];
  expect(new Set(codes).size).toBe(codes.length);
});
