import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Scenario } from '#domain/scenario/scenario.ts';
import project from '../package.json' with { type: 'json' };
import { longScene, routine, sceneOf } from './scene.ts';

const COMPETENCY = {
  title: 'Objections',
  summary: 'A buyer says why not.',
  elements: { price: 'Price' },
  ratio: {
    name: 'Proposals won',
    of: 'proposals sent',
    counts: 'proposals accepted',
    how: 'Count and divide.',
  },
};

/** Loaded before a program, prints what it has cost when it ends: seconds of one core, Node's own start among them. */
const TIMED = `data:text/javascript,process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(String((user + system) / 1e6));
});`;

/** Seconds of one core that the check takes for sixty scenes of fifteen beats. */
export function checkOfSixty(): number {
  return checkOf(Array.from({ length: 60 }, (_, seed) => sceneOf(seed)));
}

/** Seconds of one core that the check takes for a scene of two hundred beats; with fine steps it is given up at the limit. */
export function checkOfLong(steps: 'coarse' | 'fine'): number {
  return checkOf([longScene(steps === 'fine' ? 5 : 10)], steps === 'fine' ? 'G08' : undefined);
}

/** Runs the check as a program of its own. `found` is the one error that it has to end in. */
function checkOf(scenes: readonly Scenario[], found?: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const write = (path: string, content: object) => writeFileSync(join(folder, path), stringify(content));
  for (const name of ['competencies', 'routines', 'scenarios']) mkdirSync(join(folder, name));
  write('competencies/objections.yaml', COMPETENCY);
  write('routines/steady.yaml', routine);
  for (const [place, scene] of scenes.entries()) write(`scenarios/scene-${place}.yaml`, scene);
  const [, ...program] = project.scripts.check.split(' ');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', TIMED, ...program, folder], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..'),
  });
  rmSync(folder, { recursive: true });
  const errors = [...stdout.matchAll(/ ([A-Z]\d\d) error /g)].map(([, code]) => code);
  if (errors.join() !== (found ?? '') || !/ checked: /.test(stdout)) {
    throw new Error(`The check did not pass: ${stdout.split('\n')[0]}`);
  }
  return Number(stderr);
}
