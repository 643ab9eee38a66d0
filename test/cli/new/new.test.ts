import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { roomWithContent } from './room.ts';

vi.setConfig({ testTimeout: 60_000 });

const MAIN = join(import.meta.dirname, '../../../src/cli/start.mjs');
const room = roomWithContent();

afterAll(() => rmSync(room, { recursive: true }));

/** Runs a command as people run it, in a folder of its own. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    cwd: room,
    input: '',
  });
  return { status, stdout, stderr };
}

const SCENARIO = [
  'new',
  'scenario',
  '--title',
  'Not before the spring',
  '--element',
  'timing',
  '--id',
  'spring',
];

test('a new scene is written once, passes the check, can be played, and the next steps are told', () => {
  const { status, stdout, stderr } = run(...SCENARIO);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const path = 'content/scenarios/objections/spring.yaml';
  expect(stdout).toMatch(new RegExp(`^${path} is there\\. It passes the check as it is\\.\n`));
  expect(stdout).toContain('  1. Hear how it goes: npm run play spring\n');
  const written = readFileSync(join(room, path), 'utf8');
  expect(written).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/public\/schema\/scenario\.json\n/,
  );
  expect(run('check').stdout).not.toMatch(/spring\.yaml:\d+:\d+ {2}\S+ (error|warning)/);
  expect(run('play', 'spring', '--choose', 'hear-it,ask-weeks,two-people').stdout).toContain(
    '6 of 6. That is benchmark.',
  );
  expect(run(...SCENARIO)).toEqual({
    status: 2,
    stdout: '',
    stderr: `There is ${path} already. Choose another --id.\n`,
  });
  expect(readFileSync(join(room, path), 'utf8')).toBe(written);
});

test('a new card is added to its deck, and nothing else in it changes', () => {
  const path = join(room, 'content/cards/objections.yaml');
  const before = readFileSync(path, 'utf8');
  const { status, stdout } = run('new', 'card', '--says', 'We have a man for that.');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^"we-have-a-man-for-that" is in content\/cards\/objections\.yaml\. It passes the check as it is\.\n/,
  );
  const after = readFileSync(path, 'utf8');
  expect(after.startsWith(`${before}  we-have-a-man-for-that:\n`)).toBe(true);
});

test('a kind that does not exist is told with those that do, and nothing is written', () => {
  const before = readdirSync(room, { recursive: true });
  const wrong = { status: 2, stdout: '' };
  expect(run('new', 'carp')).toEqual({
    ...wrong,
    stderr: 'There is no kind "carp". Did you mean "card"?\n',
  });
  expect(run('new', 'routine', '--titel', 'Clear')).toEqual({
    ...wrong,
    stderr:
      'There is no option "--titel" for a routine. Write: new routine --title "…" --competency "…" --id "…".\n',
  });
  expect(readdirSync(room, { recursive: true })).toEqual(before);
});
