import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { flags } from './browser.ts';

/** A browser on a profile of its own, which can be ended the way a crash or a flat battery ends it. */
export type Mortal = { context: BrowserContext; kill: () => Promise<void> };

/** Starts a browser that goes on with what a profile holds. */
export async function startMortal(path: string, profile: string): Promise<Mortal> {
  const told = join(profile, 'DevToolsActivePort');
  await rm(told, { force: true });
  const child = spawn(
    path,
    [...flags(), '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise((end) => child.once('exit', end));
  const browser = await chromium.connectOverCDP(await addressIn(told));
  return {
    context: browser.contexts()[0] as BrowserContext,
    kill: async () => {
      // The whole group at once: no process is left to write anything down.
      process.kill(-(child.pid as number), 'SIGKILL');
      await ended;
      await browser.close().catch(() => {});
    },
  };
}

async function addressIn(file: string): Promise<string> {
  for (let look = 0; look < 600; look += 1) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) return `http://127.0.0.1:${port}`;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`The browser has not said in ${file} where it listens.`);
}
