import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What a tool said, and its exit code. */
export type Said = { code: number | null; output: string };

/**
 * A folder of its own that holds the files of a fixture as if they were the project's, beside the project's real
 * settings for the tool; it is gone when the test is.
 */
export function roomWith(fixture: string, ...settings: string[]): string {
  const room = mkdtempSync(join(tmpdir(), 'runthrough-'));
  onTestFinished(() => rmSync(room, { recursive: true, force: true }));
  cpSync(join(ROOT, 'test/house/fixtures', fixture), room, { recursive: true });
  for (const setting of settings) cpSync(join(ROOT, setting), join(room, setting), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(room, 'node_modules'), 'junction');
  return room;
}

/** Runs a tool of the project in a folder. */
export function run(folder: string, tool: string, ...args: string[]): Said {
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  return { code: status, output: stdout + stderr };
}
