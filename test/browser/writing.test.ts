import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { launch } from './browser.ts';
import { copySite } from './build.ts';

// A dev server on a busy machine takes its time to start and to draw its first page.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const ROOT = join(import.meta.dirname, '../..');
const COPY = join(ROOT, '.cache/writing');
const SCENE = join(COPY, 'content/scenarios/objections/price-against-what.yaml');

let browser: Browser;
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  copySite(COPY);
  [browser, address] = await Promise.all([launch(inject('chrome')), startServer()]);
});

afterAll(async () => {
  server.kill();
  await browser.close();
});

/** Starts `astro dev` on the copy; the first free port is its own choice. */
function startServer(): Promise<string> {
  const program = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const { VITEST: _, ...outside } = process.env; // Astro serves no pages where Vitest runs it.
  const env = { ...outside, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development', NO_COLOR: '1' };
  server = spawn(process.execPath, [program, 'dev', '--root', COPY, '--ignore-lock'], { env });
  return new Promise((started, failed) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk;
      const [, found] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
      if (found) started(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => failed(new Error(`The dev server has stopped.\n${said}`)));
  });
}

/** Long enough for a server that shares its cores with other tests. */
const PATIENCE = { timeout: 120_000 };

const overlay = (page: Page) => page.locator('vite-error-overlay');

test('an error that is saved stands over the page in the words of the check, and goes when it is mended', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/course/`, PATIENCE);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor(PATIENCE);

  const sound = readFileSync(SCENE, 'utf8');
  writeFileSync(SCENE, sound.replace('level: ', 'levle: '));
  await overlay(page).waitFor(PATIENCE);
  const line = sound.slice(0, sound.indexOf('level: ')).split('\n').length;
  await expect
    .poll(() => overlay(page).locator('#message-content').innerText(), PATIENCE)
    .toContain(
      `content/scenarios/objections/price-against-what.yaml:${line}:1  S02 error  The key "levle" is unknown here. Did you mean "level"?`,
    );

  await page.reload(PATIENCE);
  await overlay(page).waitFor(PATIENCE);

  writeFileSync(SCENE, sound);
  await overlay(page).waitFor({ state: 'detached', ...PATIENCE });
  await heading.waitFor(PATIENCE);
  await page.close();
});
