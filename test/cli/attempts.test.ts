import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Attempt } from '#domain/records/attempt.ts';
import type { Checked } from '#domain/scenario/checks/check.ts';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import { analysisLines, readAttempts } from '../../src/cli/attempts.ts';
import { readContent } from '../../src/cli/content.ts';

vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = join(import.meta.dirname, '../domain/scenario/checks/fixtures');
const root = mkdtempSync(join(tmpdir(), 'attempts-'));
const content = join(root, 'content');
for (const name of ['competencies', 'routines', 'scenarios/objections'])
  mkdirSync(join(content, name), { recursive: true });
cpSync(join(FIXTURES, 'routine.yaml'), join(content, 'routines/routine.yaml'));
cpSync(join(FIXTURES, 'sound.yaml'), join(content, 'scenarios/objections/sound.yaml'));
writeFileSync(
  join(content, 'competencies/objections.yaml'),
  `title: Objections
summary: A buyer says why not.
elements: { price: Price }
ratio: { name: Proposals won, of: proposals sent, counts: proposals accepted, how: Count and divide. }
`,
);

afterAll(() => rmSync(root, { recursive: true }));

/** Runs a command where the content is. */
function run(...args: string[]) {
  const program = join(import.meta.dirname, '../../src/cli/start.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function write(name: string, value: unknown): string {
  writeFileSync(join(root, name), typeof value === 'string' ? value : JSON.stringify(value));
  return name;
}

/** An attempt as `npm run play` prints it. */
function attempt(choose: string): Record<string, unknown> {
  return JSON.parse(run('play', 'sound', '--choose', choose, '--json').stdout);
}

const REMEDY =
  'Name a copy saved under “Your data” in the settings, or attempts as `play --json` prints them, in a JSON list or one a line.';

const one = attempt('opener-stop,behind-search,step-settle');

test('attempts in a list are counted reply by reply', () => {
  const old = { ...one, id: String(one.id).replace(/.$/, (last) => (last === '0' ? '1' : '0')) };
  const list = [one, { ...old, scenario: { id: 'sound', hash: 'old' } }];
  const { status, stdout } = run('check', '--attempts', write('list.json', list));
  expect(status).toBe(0);
  expect(stdout).toContain('sound: 1 play counted. Left out: 1 play of another version of the scene.');
  expect(stdout).toMatch(
    /opener: 1 play came here\. 100% of the choices .* Too few to say more: it takes 20\./,
  );
  expect(stdout).toMatch(/opener-stop \(.*\) Chosen 1 of 1 times, 100%\./);
});

test('a copy of somebody’s data is read like a list, and --json holds the counts', () => {
  const { id, startedAt, finishedAt, choices, result, transcript, ...setting } = one as Record<
    string,
    string
  >;
  const next = String(id).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const copy = {
    format: 'runthrough-copy',
    v: 1,
    madeAt: finishedAt,
    records: [
      { id, v: 1, play: id, after: null, at: startedAt, kind: 'started', ...setting, choices },
      { id: next, v: 1, play: id, after: id, at: finishedAt, kind: 'finished', result, transcript },
    ],
    worksheets: [],
    setAside: [],
    preferences: {},
  };
  const { stdout } = run('check', '--json', '--attempts', write('copy.json', copy));
  const [scene] = JSON.parse(stdout).scenarios;
  expect(scene.use).toMatchObject({ plays: 1, otherVersions: 0, midway: 0, unplayable: 0 });
  expect(scene.use.beats[0]).toMatchObject({ beat: 'opener', plays: 1, choices: 1 });
});

test('what `play --json` prints, play after play, is a file of attempts', () => {
  const printed = ['opener-stop,behind-search,step-settle', 'opener-stop,behind-search,step-settle'].map(
    (choose) => run('play', 'sound', '--choose', choose, '--json').stdout,
  );
  expect(readAttempts(join(root, write('one.json', printed[0])))).toMatchObject({ attempts: [{}] });
  const file = join(root, write('many.json', printed.join('')));
  expect(readAttempts(file)).toMatchObject({ attempts: [{}, {}] });
  write('many.json', `${printed.join('')}{"id":`);
  expect(readAttempts(file)).toEqual({ wrong: `“${file}” is not JSON, or it breaks off. ${REMEDY}` });
});

test('attempts at a scene that has errors, or is none of this content, are said not to be counted', () => {
  const unknown =
    'sound: Its plays cannot be counted. If the scene is in this content, mend its errors first; if not, look for what it is called now.';
  expect(analysisLines([], [one as Attempt], 'mine.json')).toEqual(['', unknown]);
  expect(analysisLines([], [], 'mine.json')).toEqual([
    '',
    'No play of “mine.json” has come to an ending. Play a scene to its end.',
  ]);
  const scene = join(content, 'scenarios/objections/sound.yaml');
  const sound = readFileSync(scene, 'utf8');
  writeFileSync(scene, sound.replaceAll('next: behind', 'next: opener'));
  const { stdout } = run('check', '--attempts', write('list.json', [one]));
  writeFileSync(scene, sound);
  expect(stdout).toContain('\nsound: Its plays cannot be counted. Mend the errors of the scene first.\n');
});

test('nothing that a scene says steers the terminal', () => {
  const files = readContent(content).map(({ path, text }) => ({
    path,
    text: text.replace(/say: .*/, 'say: "\\x9b31mRed"'),
  }));
  const { subjects } = checkContent(files, new Map([['objections', ['price']]]));
  const { linked } = subjects[0] as Checked;
  const scenario = { id: 'sound', hash: contentHash(linked.scenario, linked.routine) };
  const lines = analysisLines(subjects, [{ ...(one as Attempt), scenario }], 'mine.json').join('\n');
  expect(lines).toContain('\uFFFD31mRed');
  expect(lines).not.toContain('\u009b');
});

test.each([
  ['broken.json', '[{', 'is not JSON, or it breaks off.'],
  ['number.json', '7', 'is not a copy of Runthrough data.'],
  ['empty.json', '', 'is not a copy: it is not JSON, or it breaks off.'],
])('%s is refused in two sentences', (name, text, wrong) => {
  const file = join(root, write(name, text));
  expect(readAttempts(file)).toEqual({ wrong: `“${file}” ${wrong} ${REMEDY}` });
});

test('of a list the first attempt that cannot be read is named', () => {
  const file = join(root, write('list.json', [one, { ...one, mode: 'fun' }]));
  expect(readAttempts(file)).toEqual({ wrong: `Attempt 2 of “${file}” cannot be read at mode. ${REMEDY}` });
});

test('a link that leads nowhere but to itself is refused in two sentences', () => {
  const file = join(root, 'round.json');
  symlinkSync(file, file);
  expect(readAttempts(file)).toEqual({
    wrong: `“${file}” cannot be read (ELOOP). Allow it to be read, mend the link, or name another.`,
  });
});

test('a file that is not there is refused by the command, and so is none at all', () => {
  const { status, stdout, stderr } = run('check', '--attempts', 'gone.json');
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `There is no file "gone.json". ${REMEDY}\n`,
  });
  expect(run('check', '--attempts').stderr).toBe(
    'There is no file behind "--attempts". Write its name there.\n',
  );
});
