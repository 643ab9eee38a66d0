import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { flags, launch } from './browser.ts';
import { focused, openScene, repliesOn, SCENE, sayByKeys, start, tabTo, turnOn } from './playing.ts';
import { settled } from './visit.ts';
import { watch } from './watch.ts';

const site = inject('site');

/** From the week into the lesson and through its exercises, to the scene. */
async function takeLesson(page: Page): Promise<void> {
  await page.goto(site);
  await settled(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/stop-before-you-answer/);
  await settled(page);
  await tabTo(page, /TEXTAREA/);
  await page.keyboard.type('Forty more a truck, and you sign for all of them.');
  await tabTo(page, /INPUT radio/);
  await page.keyboard.press('Space');
  await tabTo(page, /BUTTON submit Certain/);
  await page.keyboard.press('Enter');
  await page.getByText('Try again').first().waitFor();
  await tabTo(page, /Play it with Beatriz/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/play/);
}

/** Plays the scene badly, coached, to its debrief. */
async function playBadly(page: Page): Promise<void> {
  await enterScene(page);
  for (const reply of BADLY) {
    await sayByKeys(page, reply);
    await page.keyboard.press('Enter');
  }
  await page.locator('#debrief:focus').waitFor();
  await page.getByRole('link', { name: 'Scene over. 7 replies. Debrief', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/debrief/);
}

const BADLY = [
  'opener-carry',
  'stairs-reasons',
  'bottom-years',
  'bottom-search',
  'pages-run-down',
  'defend-sorry',
  'explain-vigo',
];

async function enterScene(page: Page): Promise<void> {
  await page.locator('.manners [data-enter]:not([disabled])').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.ask .reply').first().waitFor();
}

test('a first visitor goes from the week to the lesson, the scene, the debrief and back in, by keyboard alone', async () => {
  const browser = await launch(inject('chrome'));
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const heard = await watch(page, site);
  await takeLesson(page);
  await playBadly(page);

  await page.getByRole('heading', { level: 1, name: /of 6 moves\. Benchmark is 5\./ }).waitFor();
  await page.locator('[data-enter]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/play/);
  await page.locator('.ask .reply').first().waitFor();
  expect(await focused(page)).toBe('li#now');
  const before = [await turnOn(page), await repliesOn(page)];

  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: /Carry on at turn/ }).waitFor();
  await enterScene(page);
  expect([await turnOn(page), await repliesOn(page)]).toEqual(before);

  await page.goto(site);
  await page.getByRole('link', { name: /Carry on with Beatriz/ }).waitFor();
  await page.locator('.minutes .done').first().waitFor();
  await page.goto(`${site}c/objections/stop-before-you-answer/`);
  await expect.poll(() => page.locator('textarea').inputValue()).toContain('Forty more a truck');
  expect(await heard()).toEqual([]);
  await browser.close();
});

test('what was said is there when the browser is killed and opened again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'runthrough-'));
  const first = await killable(profile);
  const page = await first.page();
  await openScene(page, site);
  await start(page, 'quiet');
  await sayByKeys(page, 'opener-carry');
  const replies = await repliesOn(page);
  await first.kill();

  const second = await killable(profile);
  const again = await second.page();
  await again.goto(`${site}play/${SCENE}/`);
  await again.getByRole('button', { name: /Carry on at turn 2/ }).click();
  await again.locator('.ask .reply').first().waitFor();
  expect(await repliesOn(again)).toEqual(replies);
  await second.kill();
  await rm(profile, { recursive: true, force: true });
});

/** A browser with a profile on disk that can be killed outright. */
async function killable(profile: string) {
  const args = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...flags(),
    'about:blank',
  ];
  const browser = spawn(inject('chrome'), args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    browser.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const [, url] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (url) found(url);
    });
    browser.once('exit', () => failed(new Error(`The browser did not start: ${said}`)));
  });
  const connection = await chromium.connectOverCDP(address);
  return {
    page: async (): Promise<Page> => {
      const [context] = connection.contexts();
      if (!context) throw new Error('The browser has no window. Look at its flags.');
      return context.newPage();
    },
    kill: async (): Promise<void> => {
      const gone = new Promise((exit) => browser.once('exit', exit));
      process.kill(-(browser.pid as number), 'SIGKILL');
      await gone;
    },
  };
}
