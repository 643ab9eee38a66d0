import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { SITE } from './build.ts';
import { openScene, repliesOn, sayByKeys, start } from './playing.ts';
import { serve } from './serve.ts';
import { settled } from './visit.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterEach(() => context.close());

/** Visits the home page for the first time, until what this week needs is on the device. */
async function firstVisit(site: string): Promise<void> {
  await page.goto(site);
  await settled(page);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')];
          const here = await Promise.all(links.map(({ href }) => caches.match(href)));
          return links.length > 0 && here.every(Boolean);
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
}

const bar = (words: string) => page.locator('.frame-notice:visible', { hasText: words });
const OFFLINE = 'You are offline. Lessons and scenes you opened this week still work.';

test.each(['site', 'training'] as const)(
  'after one visit of the home page this week’s parts work with no network (%s)',
  async (served) => {
    const site = inject(served);
    await firstVisit(site);
    await context.setOffline(true);
    await bar(OFFLINE).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await bar(OFFLINE).count()).toBe(0);
    const lesson = page.locator('main a[href*="/c/"]').first();
    await page.goto(`${new URL(site).origin}${await lesson.getAttribute('href')}`);
    await settled(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await bar(OFFLINE).count()).toBe(0);
    await page.goto(site);
    await settled(page);
    const scene = /\/play\/([^/]+)\//.exec(
      (await page.locator('main a[href*="/play/"]').first().getAttribute('href')) ?? '',
    )?.[1];
    await openScene(page, site, scene);
    await start(page, 'quiet');
    await playToTheEnd();
    await page.locator('#debrief').click();
    await settled(page);
    await page.locator('h1').waitFor();
    expect(await page.getByText('cannot be read').count()).toBe(0);
  },
  120_000,
);

/** Says the first reply until the scene is over. */
async function playToTheEnd(): Promise<void> {
  while ((await page.locator('#debrief').count()) === 0) {
    const [reply] = await repliesOn(page);
    if (reply === undefined) await page.locator('#debrief').waitFor();
    else await sayByKeys(page, reply);
  }
}

test('a page that was never opened says so offline, and links to such pages are marked', async () => {
  await firstVisit(inject('site'));
  await page.goto(`${inject('site')}course/`);
  await context.setOffline(true);
  await page.reload();
  const away = page.locator('main a[data-away]').first();
  await away.waitFor();
  await away.click();
  await page.getByRole('heading', { name: 'This page is not on this device' }).waitFor();
});

test('the whole course is saved with its size shown first, and said to be here once it can be opened', async () => {
  await page.addInitScript(() => {
    const { ready } = navigator.serviceWorker;
    const late = new Promise((begin) => addEventListener('ready', begin)).then(() => ready);
    Object.defineProperty(navigator.serviceWorker, 'ready', { value: late });
  });
  await page.goto(`${inject('site')}settings/`);
  await settled(page);
  expect(await bar('A new version is ready.').count()).toBe(0);
  const save = page.getByRole('button', { name: /Save the whole course, [\d.]+ (kB|MB)/ });
  await save.click();
  await page.getByText(/^Saving: (\d+) of \1 pages\.$/).waitFor({ timeout: 60_000 });
  await page.evaluate(() => dispatchEvent(new Event('ready')));
  await page.getByText('The whole course is on this device.').waitFor({ timeout: 60_000 });
  await context.setOffline(true);
  await page.goto(`${inject('site')}course/`);
  await page.locator('main a[href*="/c/"]').last().click();
  await page.waitForURL(/\/c\//);
  expect(await page.title()).not.toContain('You are offline');
  await openScene(page, inject('site'));
}, 120_000);

/** The same site as a later build would leave it: its hashed files have other names, and its words differ. */
function laterBuild(folder: string): void {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const names = [...new Set(worker.match(/_astro\/[\w.-]+\.js/g))];
  const renamed = (text: string) =>
    names.reduce((changed, name) => {
      const file = name.slice('_astro/'.length);
      return changed.replaceAll(file, `later-${file}`);
    }, text);
  for (const name of names) {
    const file = join(folder, name);
    writeFileSync(file, renamed(readFileSync(file, 'utf8')));
    renameSync(file, join(folder, name.replace('_astro/', '_astro/later-')));
  }
  const pages = [
    ...(JSON.parse(readFileSync(join(folder, 'course.json'), 'utf8')) as { pages: string[] }).pages,
    '',
    'settings/',
    'course/',
    'debrief/',
    'keys/',
  ];
  for (const path of pages.filter((each) => each === '' || each.endsWith('/'))) {
    const file = join(folder, path, 'index.html');
    writeFileSync(file, renamed(readFileSync(file, 'utf8')).replace('</title>', ', later</title>'));
  }
  writeFileSync(join(folder, 'sw.js'), renamed(worker));
}

test('an update leaves a running scene alone, is told once elsewhere, and is there after a reload', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'runthrough-site-'));
  cpSync(SITE, folder, { recursive: true });
  const site = await serve(folder);
  await firstVisit(site.address);
  const playing = page;
  await openScene(playing, site.address);
  await start(playing, 'quiet');
  laterBuild(folder);
  page = await context.newPage();
  await page.goto(`${site.address}keys/`);
  await bar('A new version is ready.').waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => page.title()).toContain('later');
  await page.goto(`${site.address}settings/`);
  await settled(page);
  expect(await bar('A new version is ready.').count()).toBe(0);
  const home = page;
  page = playing;
  expect(await playing.title()).not.toContain('later');
  await playToTheEnd();
  await playing.locator('#debrief').click();
  await playing.locator('h1').waitFor();
  await home.close();
  await site.close();
  rmSync(folder, { recursive: true });
}, 120_000);

test('the site can be installed', async () => {
  await page.goto(inject('training'));
  const session = await context.newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(
    installabilityErrors.map(({ errorId }) => errorId).filter((error) => error !== 'in-incognito'),
  ).toEqual([]);
});
