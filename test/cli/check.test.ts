import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';

vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = join(import.meta.dirname, '../domain/scenario/checks/fixtures');
const root = mkdtempSync(join(tmpdir(), 'check-'));
let folder = '';

const COMPETENCY = `title: Objections
summary: A buyer says why not.
elements: { price: Price }
ratio: { name: Proposals won, of: proposals sent, counts: proposals accepted, how: Count and divide. }
`;

afterAll(() => rmSync(root, { recursive: true }));

beforeEach(({ task }) => {
  folder = join(root, task.id);
  for (const name of ['competencies', 'routines', 'scenarios/objections'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'competencies/objections.yaml'), COMPETENCY);
  cpSync(join(FIXTURES, 'routine.yaml'), join(folder, 'routines/routine.yaml'));
});

/** Runs the check as people run it: as a program of its own. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/start.mjs', ...args], {
    encoding: 'utf8',
  });
  return {
    status,
    stdout: stdout.replaceAll(folder, '<content>'),
    stderr: stderr.replaceAll(folder, '<content>'),
  };
}

function write(name: string, fixture: string): void {
  cpSync(join(FIXTURES, `${fixture}.yaml`), join(folder, 'scenarios/objections', `${name}.yaml`));
}

test('content without a problem gives one line and exit code 0', () => {
  write('sound', 'sound');
  expect(run('check', folder)).toEqual({
    status: 0,
    stdout: '1 scenario checked: 0 errors, 0 warnings, 0 info.\n',
    stderr: '',
  });
});

test('each problem is a line with file, line, column, code and two sentences, and an error gives exit code 1', () => {
  write('sound', 'sound');
  write('bad', 'S05-duplicate-ids');
  const { status, stdout } = run('check', folder);
  expect(status).toBe(1);
  expect(stdout).toBe(
    [
      '<content>/scenarios/objections/bad.yaml:30:13  S05 error  Two replies of "opener" are called "opener-argue". Give one of them another id.',
      '<content>/scenarios/objections/bad.yaml:75:3  S05 error  "behind" is a beat and an ending. Give one of them another id.',
      '1 scenario checked: 2 errors, 0 warnings, 0 info.',
      '',
    ].join('\n'),
  );
});

test('warnings alone give exit code 0', () => {
  write('untested', 'T02-no-tests');
  const { status, stdout } = run('check', folder);
  expect(status).toBe(0);
  expect(stdout).toContain('1 scenario checked: 0 errors, 2 warnings, 0 info.');
});

const Json = z.strictObject({
  problems: z.array(
    z.strictObject({
      file: z.string(),
      line: z.int().min(1),
      column: z.int().min(1),
      code: z.string().regex(/^[A-Z]\d\d$/),
      severity: z.enum(['error', 'warning', 'info']),
      wrong: z.string(),
      remedy: z.string(),
    }),
  ),
  scenarios: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      states: z.int(),
      plays: z.string().regex(/^\d+$/),
      best: z.int(),
      worst: z.int(),
      random: z.number(),
      randomBenchmark: z.number(),
      advancedReachable: z.boolean(),
      benchmarkReachable: z.boolean(),
      players: z.record(
        z.enum(['first', 'last', 'longest', 'shortest', 'questions', 'polite']),
        z.strictObject({ score: z.int(), benchmark: z.boolean(), way: z.array(z.string()) }),
      ),
    }),
  ),
});

test('with --json everything is told for programs, and the exit code stays the same', () => {
  write('sound', 'sound');
  write('bad', 'G01-unreached-beat');
  const { status, stdout } = run('check', folder, '--json');
  expect(status).toBe(1);
  const { problems, scenarios } = Json.parse(JSON.parse(stdout));
  expect(problems).toEqual([
    {
      file: '<content>/scenarios/objections/bad.yaml',
      line: 72,
      column: 3,
      code: 'G01',
      severity: 'error',
      wrong: 'No play reaches the beat "aside".',
      remedy: 'Lead a reply to it, or delete it.',
    },
  ]);
  // 1 of 27 plays says every right line; of three wrong ones two already end the scene for want of patience.
  expect(scenarios.find(({ id }) => id === 'sound')).toMatchObject({
    file: '<content>/scenarios/objections/sound.yaml',
    plays: '19',
    best: 100,
    worst: 0,
    randomBenchmark: expect.closeTo(1 / 27, 12),
    advancedReachable: true,
    benchmarkReachable: true,
    players: { first: { score: 0, benchmark: false } },
  });
});

test('a scenario that cannot be solved says why in place of its figures', () => {
  write('round', 'G05-endless');
  const { scenarios } = JSON.parse(run('check', folder, '--json').stdout);
  expect(scenarios).toEqual([
    {
      id: 'round',
      file: '<content>/scenarios/objections/round.yaml',
      states: expect.any(Number),
      unsolved: 'endless',
    },
  ]);
});

test('--json without a problem is still a document', () => {
  const { status, stdout } = run('check', folder, '--json');
  expect({ status, ...JSON.parse(stdout) }).toEqual({ status: 0, problems: [], scenarios: [] });
});

test('a file that is not YAML, of whatever folder, is a line like any other, and the rest is checked', () => {
  write('sound', 'sound');
  write('bad', 'S01-not-yaml');
  for (const name of [
    'competencies/broken.yaml',
    'routines/broken.yaml',
    'evidence.yaml',
    'course.yaml',
    'lessons.mdx',
  ]) {
    writeFileSync(join(folder, name), 'title: [');
  }
  const { status, stdout, stderr } = run('check', folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  for (const name of [
    'competencies/broken.yaml',
    'routines/broken.yaml',
    'evidence.yaml',
    'course.yaml',
    'scenarios/objections/bad.yaml',
  ]) {
    expect(stdout).toMatch(
      new RegExp(`^<content>/${name}:\\d+:\\d+ {2}S01 error {2}This is not YAML: `, 'm'),
    );
  }
  expect(stdout).toContain('1 scenario checked: ');
});

test('a folder that does not exist gives one sentence, what to do, and exit code 2', () => {
  expect(run('check', join(folder, 'nowhere'))).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'There is no folder "<content>/nowhere". Run the check where the content is, or name its folder.\n',
  });
});

test('a file in place of the folder is told to be one', () => {
  expect(run('check', join(folder, 'routines/routine.yaml'))).toEqual({
    status: 2,
    stdout: '',
    stderr:
      '"<content>/routines/routine.yaml" is a file, and the check looks at all content together. Name the folder that holds it, or leave it out.\n',
  });
});

test('an option that does not exist gives one sentence, what to do, and exit code 2', () => {
  const { status, stderr } = run('check', folder, '--jason');
  expect(status).toBe(2);
  expect(stderr).toBe('There is no option "--jason". Write: check [folder] [--json] [--attempts FILE].\n');
});

test.each([
  [['nowhere'], '"nowhere" is one word too many. Write: check [folder] [--json] [--attempts FILE].\n'],
  [['-j'], 'There is no option "-j". Write: check [folder] [--json] [--attempts FILE].\n'],
])('%j behind the folder is refused', (more, said) => {
  expect(run('check', folder, ...more)).toEqual({ status: 2, stdout: '', stderr: said });
});

test('a folder without a name, and one whose name leads round, are refused', () => {
  expect(run('check', '').stderr).toMatch(/^The name of the folder is empty\. Write: check/);
  const round = join(folder, 'round');
  symlinkSync(round, round);
  expect(run('check', round)).toMatchObject({
    status: 2,
    stderr: 'The folder "<content>/round" cannot be read (ELOOP). Allow it to be read, or name another.\n',
  });
});

test('a slash at the end of the folder changes nothing', () => {
  write('bad', 'G01-unreached-beat');
  expect(run('check', `${folder}/`).stdout).toBe(run('check', folder).stdout);
});

test('whatever cannot be read gets one line each, and the other files are checked', () => {
  const place = join(folder, 'scenarios/objections');
  write('sound', 'sound');
  mkdirSync(join(place, 'a-folder.yaml'));
  symlinkSync(join(folder, 'gone'), join(place, 'b-gone.yaml'));
  symlinkSync(join(place, 'c-loop.yaml'), join(place, 'c-loop.yaml'));
  symlinkSync(place, join(place, 'round'));
  writeFileSync(join(place, 'd-latin.yaml'), Buffer.from([0x74, 0x3a, 0x20, 0xe9]));
  writeFileSync(join(place, 'e-other.yml'), 'title: x');
  writeFileSync(join(folder, 'course.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
  const { status, stdout, stderr } = run('check', folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout.replaceAll('<content>/scenarios/objections/', '').split('\n')).toEqual([
    '<content>/course.yaml:1:1  S01 error  The text of the file is not UTF-8. Save it in that encoding.',
    'a-folder.yaml:1:1  S01 error  This is not a file. Give it another name, or delete it.',
    'b-gone.yaml:1:1  S01 error  The file cannot be read (ENOENT). Allow it to be read, mend the link, or delete it.',
    'c-loop.yaml:1:1  S01 error  The file cannot be read (ELOOP). Allow it to be read, mend the link, or delete it.',
    'd-latin.yaml:1:1  S01 error  The text of the file is not UTF-8. Save it in that encoding.',
    'e-other.yml:1:1  S03 error  Nothing reads a file that ends in ".yml". Let its name end in ".yaml" or ".mdx".',
    '1 scenario checked: 6 errors, 0 warnings, 0 info.',
    '',
  ]);
});

test('an empty folder has nothing wrong with it', () => {
  mkdirSync(join(folder, 'empty'));
  expect(run('check', join(folder, 'empty'))).toMatchObject({
    status: 0,
    stdout: '0 scenarios checked: 0 errors, 0 warnings, 0 info.\n',
  });
});

test('a command that does not exist gives one sentence, what to do, and exit code 2', () => {
  expect(run('chek')).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^There is no command "chek"\. Write one of: .*check.*\.\n$/),
  });
  expect(run('constructor').status).toBe(2);
});
