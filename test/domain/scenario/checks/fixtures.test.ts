import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { COURSE_CHECKS, RULES } from '#domain/scenario/checks/all.ts';
import { checkContent } from '#domain/scenario/checks/report.ts';

vi.setConfig({ testTimeout: 30_000 });

const FOLDER = join(import.meta.dirname, 'fixtures');
/** The rules about scenes: what breaks a lesson stands in a lesson. */
const CODES = RULES.map(({ code }) => code).filter((code) => !code.startsWith('L'));

const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== 'routine.yaml')
  .map((name) => name.replace('.yaml', ''));

const told = new Map(fixtures.map((name) => [name, linesOf(name)]));

/** A rule about the course is broken by two scenes of a kind. */
function isOfCourse(name: string): boolean {
  return COURSE_CHECKS.some(({ code }) => name.startsWith(code));
}

/** What the check says of one fixture: a line for each problem, without the name of the file. */
function linesOf(name: string): string {
  const path = `scenarios/objections/${name}.yaml`;
  const text = read(`${name}.yaml`);
  const { problems } = checkContent(
    [
      { path: 'routines/routine.yaml', text: read('routine.yaml') },
      { path, text },
      ...(isOfCourse(name) ? [{ path: 'scenarios/objections/twin.yaml', text }] : []),
    ],
    new Map([['objections', ['price', 'timing']]]),
  );
  return problems
    .filter(({ file }) => file === path)
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
  expect(CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test('no two rules have one code', () => {
  expect(new Set(CODES).size).toBe(CODES.length);
});
