import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Counted, count } from './report.ts';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.cache/tests');

/** One thing that has to hold; `report` names the file in which Vitest counts its tests. */
type Check = { name: string; command: string[]; report?: string };

const script = (name: string): string[] => ['--run', name];
const vitest = (...projects: string[]): Pick<Check, 'command' | 'report'> => {
  const report = join(REPORTS, `${projects.join('-')}.json`);
  const program = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const named = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
  return { command: [program, 'run', ...named, ...reporters], report };
};

/** Two rows that run beside each other, since two cores are to be had anywhere. */
const ROWS: Check[][] = [
  [
    { name: 'biome', command: script('lint') },
    { name: 'who imports whom', command: script('rules') },
    { name: 'nothing unused', command: script('unused') },
    { name: 'types of the domain', command: script('types:domain') },
    { name: 'types of the workers', command: script('types:workers') },
    { name: 'content', command: script('check') },
    { name: 'unit tests', ...vitest('unit') },
    { name: 'house rules', ...vitest('house') },
  ],
  [
    { name: 'types', command: script('types') },
    { name: 'build', command: [join(ROOT, 'test/browser/build.ts')] },
    { name: 'build under /training/', command: [join(ROOT, 'test/browser/build.ts'), 'training'] },
  ],
];

const LAST: Check = { name: 'browser tests', ...vitest('browser') };

/** A check that takes longer than this, in milliseconds, has failed. */
const LONGEST = 20 * 60_000;

/** Where a process can lead a group, the group is ended with it. */
const GROUPS = process.platform !== 'win32';

const running = new Set<ChildProcess>();
const total: Counted = { passed: 0, failed: 0 };

async function run(check: Check): Promise<void> {
  const start = performance.now();
  const { code, output } = await finished(check.command);
  const { passed, failed } = count(code, check.report && read(check.report));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = check.report ? `, ${passed} passed, ${failed} failed` : '';
  process.stdout.write(`${failed === 0 ? '✓' : '✗'} ${check.name} (${seconds} s${tests})\n`);
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n\n`);
}

/** Runs a command to its end, or ends it and all that it has started when it takes too long. */
function finished(command: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, SITE_BUILT: '1', NO_COLOR: '1' };
  return new Promise((done) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: GROUPS,
    });
    let output = '';
    const add = (part: Buffer | string): void => {
      output += part.toString();
    };
    const limit = setTimeout(() => {
      add(`\nIt has not ended after ${LONGEST / 60_000} minutes and was stopped.\n`);
      end(child);
    }, LONGEST);
    running.add(child);
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      done({ code: code ?? 1, output });
    });
  });
}

function end(child: ChildProcess): void {
  if (GROUPS && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    running.forEach(end);
    process.exit(1);
  });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await Promise.all(
  ROWS.map(async (row) => {
    for (const check of row) await run(check);
  }),
);
await run(LAST);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
