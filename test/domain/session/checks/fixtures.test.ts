import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCourse } from '#domain/course/check-course.ts';
import { DECK_CHECKS } from '#domain/session/checks/all.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const ROUTINE = readFileSync(
  join(import.meta.dirname, '../../scenario/checks/fixtures/routine.yaml'),
  'utf8',
);
const COMPETENCY = readFileSync('content/competencies/objections.yaml', 'utf8');

const read = (name: string): string => readFileSync(join(FOLDER, `${name}.yaml`), 'utf8');
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

/** What the check says of a deck that comes after the sound one. */
function linesOf(name: string): string {
  const path = `cards/${name === 'sound' ? 'sound' : 'zz'}.yaml`;
  const { problems } = checkCourse([
    { path: 'competencies/objections.yaml', text: COMPETENCY },
    { path: 'routines/routine.yaml', text: ROUTINE },
    { path: 'routines/other.yaml', text: ROUTINE.replace('competency: objections', 'competency: other') },
    { path: 'cards/sound.yaml', text: read('sound') },
    ...(name === 'sound' ? [] : [{ path, text: read(name) }]),
  ]);
  return problems
    .filter(({ file }) => file === path)
    .map(
      ({ line, column, code, severity, wrong, remedy }) =>
        `${line}:${column}  ${code} ${severity}  ${wrong} ${remedy}\n`,
    )
    .join('');
}

test.each(fixtures)('%s is told as written beside it', async (name) => {
  await expect(linesOf(name)).toMatchFileSnapshot(join(FOLDER, `${name}.txt`));
});

test('the sound deck has no problem at all', () => {
  expect(linesOf('sound')).toBe('');
});

test.each(fixtures.filter((name) => name !== 'sound'))('%s has a problem of its own code', (name) => {
  expect(linesOf(name)).toContain(`  ${name.slice(0, 3)} `);
});

test('every rule has a bad deck and a code of its own', () => {
  const codes = DECK_CHECKS.map(({ code }) => code);
  const shown = new Set(fixtures.map((name) => name.slice(0, 3)));
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});
