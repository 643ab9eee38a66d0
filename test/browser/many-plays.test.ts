import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Scene } from '#domain/scenario/scene.ts';
import { launch } from './browser.ts';
import { deleteDatabase, linesOn, valuesIn } from './keeping.ts';
import { finishedPlay, pathThrough, plant, sceneFrom } from './planting.ts';
import { SCENE } from './playing.ts';
import { settled } from './visit.ts';
import { type Problems, watch } from './watch.ts';

/*
 * So many plays that a page no longer reads them all: a worker restores the copy and folds them, and pages go on from its
 * snapshot.
 */

const MANY = 600;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: Problems;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
  context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
  heard = await watch(page, inject('site'));
});
afterAll(() => browser.close());

/** Opens the settings and waits for the number of finished plays. */
async function counted(plays: number): Promise<void> {
  await page.goto(`${inject('site')}settings/`);
  await settled(page);
  await number(plays);
}

const number = (plays: number) =>
  page.locator('.kept dd').first().getByText(`${plays}`, { exact: true }).waitFor();

/** Restores a copy of many plays on the settings page; the first place is left free. */
async function restore(scene: Scene, replies: string[]): Promise<string[]> {
  const plays = Array.from({ length: MANY }, (_, nth) => finishedPlay(nth + 2, scene, replies));
  const records = plays.flatMap((play) => play.records);
  const rest = { worksheets: [], entries: [], setAside: [], preferences: {} };
  const copy = { format: 'runthrough-copy', v: 2, madeAt: new Date().toISOString(), records, ...rest };
  const buffer = Buffer.from(JSON.stringify(copy));
  await page.setInputFiles('input[type=file]', { name: 'mine.json', mimeType: 'application/json', buffer });
  await page.locator('.restored', { hasText: `Restored ${MANY} plays.` }).waitFor();
  return plays.map(({ play }) => play);
}

test('a copy is restored beside the page, and counted from a snapshot', async () => {
  const scene = await sceneFrom(inject('site'), SCENE);
  const replies = pathThrough(scene, 'well');
  await counted(0);
  const plays = await restore(scene, replies);
  expect(await valuesIn(page, 'snapshots')).toMatchObject([{ count: 2 * MANY }]);
  await counted(MANY);
  await plant(page, finishedPlay(MANY + 2, scene, replies).records);
  await counted(MANY + 1);
  expect(await valuesIn(page, 'snapshots')).toMatchObject([{ count: 2 * MANY }]);
  await plant(page, finishedPlay(1, scene, replies).records);
  await counted(MANY + 2);
  expect(await valuesIn(page, 'snapshots')).toMatchObject([{ count: 2 * MANY + 4 }]);
  await page.goto(`${inject('site')}debrief/#${plays[7]}`);
  await page.getByText('Every line, and why').waitFor();
  expect(await heard()).toEqual([]);
});

test('a database that was lost is filled beside the page, with its snapshot', async () => {
  // What was planted is past the journal.
  await expect.poll(async () => (await linesOn(page)).length, { timeout: 120_000 }).toBe(2 * MANY);
  await page.goto(`${inject('site')}favicon.svg`);
  await deleteDatabase(page);
  await counted(MANY);
  expect(await valuesIn(page, 'snapshots')).toMatchObject([{ count: 2 * MANY }]);
});

test('where the worker cannot be loaded, the page does all of it', async () => {
  await page.close();
  await context.close();
  context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
  await page.route('**/bulk-*.js', (route) => route.abort());
  const scene = await sceneFrom(inject('site'), SCENE);
  await counted(0);
  await restore(scene, pathThrough(scene, 'well'));
  await number(MANY);
  expect(await valuesIn(page, 'snapshots')).toEqual([]);
});
