import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { routine, sceneOf } from './scene.ts';

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

/** Prints what the check costs: seconds of one core, Node's own start among them. */
const TIMED = `
import { check } from './src/cli/check.ts';
check([process.argv[1]]);
const { user, system } = process.cpuUsage();
process.stderr.write(String((user + system) / 1e6));
`;

/** Seconds of one core that the check takes for fifty scenes of fifteen beats, as a program of its own. */
export function checkOfFifty(): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const write = (path: string, content: object) => writeFileSync(join(folder, path), stringify(content));
  for (const name of ['competencies', 'routines', 'scenarios']) mkdirSync(join(folder, name));
  write('competencies/objections.yaml', COMPETENCY);
  write('routines/steady.yaml', routine);
  for (let seed = 0; seed < 50; seed++) write(`scenarios/scene-${seed}.yaml`, sceneOf(seed));
  const args = ['--input-type=module', '--eval', TIMED, folder];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '..'),
  });
  rmSync(folder, { recursive: true });
  if (!stdout.includes('50 scenarios checked: 0 errors')) {
    throw new Error(`The check did not pass: ${stdout.split('\n')[0]}`);
  }
  return Number(stderr);
}
