import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { finishedPlay, pathThrough, plant, sceneFrom } from './planting.ts';
import { SCENE, turnOn } from './playing.ts';
import { settled, visit } from './visit.ts';
import { watch } from './watch.ts';
import { sentBy, weight } from './wire.ts';

const site = inject('site');
const MAP = `${site}author/${SCENE}/`;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: () => Promise<string[]>;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  heard = await watch(page, site);
});
afterEach(async () => {
  expect(await heard()).toEqual([]);
  await context.close();
});

const selected = () => page.locator('.stop[aria-current]').getAttribute('data-stop');
const told = () => page.locator('.told').filter({ visible: true });

test('by keyboard alone a turn is found along the lines, read, and played from', async () => {
  await page.goto(MAP);
  await settled(page);
  expect(await selected()).toBe('opener');
  await page.locator('[data-stop="opener"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await selected()).toBe('haggle');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['stop'])).toBe('haggle');
  expect(await told().count()).toBe(1);
  const line = 'So it was never sixty-two.';
  expect(await told().innerText()).toContain(line);
  await page.keyboard.press('p');
  await page.locator('.ask .reply').first().waitFor();
  expect(await turnOn(page)).toBe(1);
  expect(await page.locator('#now').innerText()).toContain(line);
  expect(new URL(page.url()).hash).toBe('');
});

test('a link to a turn that the scene does not have says so, and the scene can be started', async () => {
  await page.goto(`${site}play/${SCENE}/#say=opener-carry,gone`);
  await settled(page);
  await page.getByText('This link does not fit the scene as it is now.').waitFor();
  await page.locator('.manners [data-enter]').click();
  await page.locator('.ask .reply').first().waitFor();
  expect(await turnOn(page)).toBe(0);
});

test('what the check says leads to its turn on the map', async () => {
  await page.goto(`${site}author/no-budget-this-year/`);
  await settled(page);
  await page.locator('.checks .see a').first().click();
  expect(await selected()).toBe('no-line');
  expect(await told().getAttribute('data-told')).toBe('no-line');
});

test('plays of this device are counted when asked for, and what counts them is loaded only then', async () => {
  const scene = await sceneFrom(site, SCENE);
  await page.goto(`${site}play/${SCENE}/`);
  await settled(page);
  await page.locator('.manners [data-enter]:not([disabled])').waitFor();
  const well = finishedPlay(1, scene, pathThrough(scene, 'well'));
  const badly = finishedPlay(2, scene, pathThrough(scene, 'badly'));
  const old = finishedPlay(3, scene, pathThrough(scene, 'well'), { scene: { id: SCENE, hash: 'old' } });
  await plant(page, [...well.records, ...badly.records, ...old.records]);
  await page.goto(MAP);
  await settled(page);
  await page.getByRole('button', { name: 'Count the plays on this device' }).click();
  await page.getByText('2 plays counted. Left out: 1 play of another version of the scene.').waitFor();
  expect(await page.locator('[data-came="opener"]').innerText()).toBe('2 of 2');
  expect(await page.locator('[data-came="stairs"]').innerText()).toBe('1 of 2');
  expect(await told().innerText()).toContain('Chosen 1 of 2 times, 50%.');
});

test('the map ships at most 20 kB of JavaScript', async () => {
  expect(weight(await sentBy(browser, MAP), 'script')).toBeLessThanOrEqual(20_000);
});

test('on a phone the outline is the only view, and holds every turn and every ending', async () => {
  const stops = await (async () => {
    const { scenario } = await sceneFrom(site, SCENE);
    return [...Object.keys(scenario.beats), ...Object.keys(scenario.endings)];
  })();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(MAP);
  await settled(page);
  expect(await page.locator('.map').isVisible()).toBe(false);
  const shown = await told().evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['told']));
  expect(shown.sort()).toEqual(stops.sort());
});

test('the outline takes the place of the map, and links in it lead to turns', async () => {
  await page.goto(MAP);
  await settled(page);
  await page.locator('[value=map]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.map').isVisible()).toBe(false);
  expect(await told().count()).toBeGreaterThan(10);
  await page.locator('[data-told=opener] .ways a').first().click();
  expect(await page.locator('[data-told=bottom-line]').evaluate((turn) => turn.matches(':target'))).toBe(
    true,
  );
});

test('without script a link on the map shows its turn', async () => {
  await visit(browser, `${MAP}#at-haggle`, { javaScriptEnabled: false }, async (still) => {
    const turns = still.locator('.told').filter({ visible: true });
    expect(await turns.count()).toBe(1);
    expect(await turns.getAttribute('data-told')).toBe('haggle');
  });
});

test('on paper the whole map stands on the first sheet', async () => {
  await page.goto(MAP);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  // The room on a sheet of A4 inside its margins, at 96 pixels an inch.
  await page.setViewportSize({ width: 688, height: 1016 });
  const map = await page.locator('.map').boundingBox();
  expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThanOrEqual(688);
  expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(1016);
});

test('the navigation leads to the scenes for those who write them', async () => {
  await page.goto(site);
  await settled(page);
  const scenes = page.locator('.nav').getByText('Scenes');
  expect(await scenes.isVisible()).toBe(false);
  await page.goto(`${site}settings/`);
  await settled(page);
  await page.getByText('I write scenes').click();
  await scenes.click();
  await page.locator('.scenes table a').first().click();
  await page.locator('.map').waitFor();
});
