import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { PlayRecord } from '#domain/records/record.ts';
import { launch } from './browser.ts';
import { inaccessible, overflow } from './measures.ts';
import { daysAgo, finishedPlay, lessonTaken, pathThrough, plant, sceneFrom } from './planting.ts';
import { focused, repliesOn, SCENE, sayByKeys, tabTo } from './playing.ts';
import { settled } from './visit.ts';
import { type Problems, watch } from './watch.ts';

const site = inject('site');
const [price, budget] = await Promise.all([sceneFrom(site, SCENE), sceneFrom(site, 'no-budget-this-year')]);
const FIRST_LESSON = 'objections/stop-before-you-answer';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: Problems;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
beforeEach(() => enter({}));
afterEach(() => context.close());

async function enter(options: Parameters<Browser['newContext']>[0]): Promise<void> {
  context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  heard = await watch(page, site);
  await page.goto(site);
  await settled(page);
}

async function open(path = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(site + path);
  await page.locator('h1').first().waitFor();
  await settled(page);
}

const heading = () => page.locator('h1').textContent();
const played = (nth: number, days: number, manner: 'well' | 'badly', scene = price): PlayRecord[] =>
  finishedPlay(nth, scene, pathThrough(scene, manner), { mode: 'benchmark', on: daysAgo(days) }).records;

/** Makes the decisions on screen by keys, the first reply each time, until what comes back is told. */
async function decide(): Promise<number> {
  for (let made = 0; ; made++) {
    await page.locator('.reply, .outcome').first().waitFor();
    if ((await page.locator('.outcome').count()) > 0) return made;
    expect(await focused(page)).toBe('li#now');
    await page.keyboard.press('1');
    await page.locator('.sure button:focus').waitFor();
    await page.keyboard.press('3');
    await page.locator('#feedback:focus').waitFor();
    expect(await page.locator('#headline').textContent()).not.toBe('');
    await page.keyboard.press('Enter');
  }
}

/** Takes the lesson on screen as far as its check, and goes on to its scene. */
async function takeLesson(): Promise<void> {
  await settled(page);
  await tabTo(page, /INPUT radio/);
  await page.keyboard.press('Space');
  await tabTo(page, /BUTTON submit Certain/);
  await page.keyboard.press('Enter');
  await page.getByText('Try again').first().waitFor();
  await tabTo(page, /Play it with/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/play/);
}

/** Plays the scene on screen to its best end, coached. */
async function playWell(): Promise<void> {
  const scene = await sceneFrom(site, page.url().split('/').at(-2) ?? '');
  await page.locator('.manners [data-enter]:not([disabled])').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.ask .reply').first().waitFor();
  for (const reply of pathThrough(scene, 'well')) {
    expect(await repliesOn(page)).toContain(reply);
    await sayByKeys(page, reply);
    await page.keyboard.press('Enter');
  }
  await page.locator('#debrief:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/debrief/);
  await page.locator('[data-enter]').waitFor();
}

test('a week goes from decisions to the lesson, its scene and the debrief, to done, by keyboard alone', async () => {
  await plant(page, played(1, 9, 'badly'));
  await plant(page, [lessonTaken(1, FIRST_LESSON, 9)], 'worksheets');
  await open();
  await page.getByRole('link', { name: /Start the 1\d(½)? minutes/ }).waitFor();
  const part = await page.locator('.minutes > .now h3').textContent();
  expect(part).toMatch(/^[23] decisions$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/decisions/);
  const made = await decide();
  expect(part).toBe(`${made} decisions`);
  expect(
    await page
      .locator('.outcome li')
      .filter({ hasText: /Back on \w+day \d+ \w+\./ })
      .count(),
  ).toBe(made);
  await page.keyboard.press('Enter');
  await page.waitForURL(/search-what-is-behind-it/);
  await takeLesson();
  await playWell();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Done for this week' }).waitFor();
  expect(await page.locator('.minutes > li:not(.done)').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Play something again' }).getAttribute('class')).toBe('btn');
  expect(await heard()).toEqual([]);
});

test('whether last week’s line was used is one tap, and is there again after a reload', async () => {
  await plant(page, [lessonTaken(1, FIRST_LESSON, 9)], 'worksheets');
  await open();
  await page.getByRole('button', { name: 'Yes, it fell flat' }).click();
  await page.getByText('Kept. It counts').waitFor();
  await open();
  const pressed = page.locator('[aria-pressed="true"]');
  await pressed.waitFor();
  expect(await pressed.textContent()).toBe('Yes, it fell flat');
});

test('after four weeks away there are fifteen minutes, and what waits says so', async () => {
  await plant(page, [...played(1, 30, 'badly'), ...played(2, 30, 'badly', budget)]);
  await open();
  await page.getByText(/\d+ more are waiting for next week\./).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await heard()).toEqual([]);
});

test('plays of scenes that are gone or have changed since leave the week and the progress in order', async () => {
  const gone = { id: 'a-scene-that-was-removed', hash: price.hash };
  const others = finishedPlay(1, price, pathThrough(price, 'badly'), { scene: gone, on: daysAgo(9) });
  const changed = finishedPlay(2, budget, pathThrough(budget, 'badly'), {
    scene: { id: SCENE, hash: 'older' },
    on: daysAgo(9),
  });
  await plant(page, [...others.records, ...changed.records]);
  await open();
  await page.locator('.minutes').getByText('Best so far').waitFor();
  expect(await page.locator('.minutes h3').allTextContents()).not.toContain('3 decisions');
  await open('progress/');
  expect(await heading()).toBe('Too early to say');
  await open('decisions/');
  expect(await heading()).toBe('No decision is due');
  expect(await heard()).toEqual([]);
});

const looks = [
  ['', 'light', 1280],
  ['decisions/', 'dark', 360],
  ['progress/', 'light', 1280],
  ['progress/', 'dark', 320],
] as const;

test.each(looks)(
  '/%s is accessible and fits with plays on the device, in %s at %i pixels',
  async (path, colorScheme, width) => {
    await context.close();
    await enter({ colorScheme, viewport: { width, height: 800 } });
    const weeks = [1, 2, 3, 4, 5, 6];
    await plant(
      page,
      weeks.flatMap((week) => played(week, 7 * week + 1, week % 3 === 0 ? 'well' : 'badly')),
    );
    await plant(page, [lessonTaken(1, FIRST_LESSON, 9)], 'worksheets');
    await open(path);
    expect([await inaccessible(page), await overflow(page)]).toEqual([[], 0]);
  },
);

test('the progress says what it finds, and each number opens the plays behind it', async () => {
  const manners = [
    'badly',
    'badly',
    'well',
    'badly',
    'well',
    'badly',
    'badly',
    'badly',
    'well',
    'badly',
  ] as const;
  await plant(
    page,
    manners.flatMap((manner, week) => played(week + 1, 7 * week + 1, manner)),
  );
  await open('progress/');
  expect(await heading()).toBe('Objections is where to start');
  const said = await page.locator('main').innerText();
  expect(said).toContain('0 of 6, benchmark 5');
  expect(said).toMatch(
    /When your run was 5 or more, the buyer moved forward in 3 of 3 plays\. Below it, in 0 of 7\./,
  );
  expect(said).toMatch(/When you say certain you are right \d+ times in 10\./);
  await page.locator('.rows summary').click();
  const link = page.locator('.rows .plays a').first();
  expect(await page.locator('.rows .plays a').count()).toBe(3);
  await link.click();
  await page.waitForURL(/debrief/);
  await page.getByRole('heading', { level: 1, name: /of 6/ }).waitFor();
});
