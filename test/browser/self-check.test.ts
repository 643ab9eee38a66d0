import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { visit } from './visit.ts';
import { sentBy, weight } from './wire.ts';

const HABITS = `${inject('site')}self-check/ten-habits/`;
const STYLES = `${inject('site')}self-check/two-styles/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

/** Answers each statement in turn by the keys: 0 Often, 1 Sometimes, 2 Not once. Then asks what comes up. */
async function answer(page: Page, answers: readonly number[]): Promise<void> {
  await page.locator('self-check input').first().focus();
  for (const steps of answers) {
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/** What the page and its browser hold: both storages, every record of every database, the caches, the files, the address. */
function held(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        records.push(name, store, await done(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    const files: string[] = [];
    for await (const file of (await navigator.storage.getDirectory()).keys()) files.push(file);
    return JSON.stringify({
      address: location.href,
      cookie: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
      records,
      caches: await caches.keys(),
      files,
    });
  });
}

const told = (page: Page) => page.locator('.told:focus');

test('by the keyboard alone, the habit that comes up most leads to its scene, and nothing is kept or sent', () =>
  visit(browser, HABITS, {}, async (page, problems) => {
    const before = await held(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await answer(page, [1, 0, 2, 2, 1, 2, 2, 2, 2, 2]);
    expect(await told(page).locator('h2').textContent()).toBe('This comes up most');
    expect(await told(page).locator('h3:visible').allTextContents()).toEqual([
      'The door is open, and nobody looks in',
    ]);
    expect(await held(page)).toBe(before);
    expect(asked).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${inject('site')}play/same-as-last-week/`);
    await page.goBack();
    await page.reload();
    expect(await page.locator('self-check input:checked').count()).toBe(0);
    expect(await page.locator('.told').isVisible()).toBe(false);
    expect(await problems()).toEqual([]);
  }));

test('what comes up equally is told as two to choose from, and nothing at all as that', () =>
  visit(browser, HABITS, {}, async (page) => {
    await answer(page, [0, 2, 0, 2, 2, 0, 2, 2, 2, 2]);
    expect(await told(page).locator('h2').textContent()).toBe(
      'Three come up equally: begin with one of these two',
    );
    expect(await told(page).locator('h3:visible').count()).toBe(2);
    await page.getByRole('radio', { name: 'Not once' }).first().check();
    expect(await page.locator('.told').isVisible()).toBe(false);
    for (const no of await page.getByRole('radio', { name: 'Not once' }).all()) await no.check();
    await page.getByRole('button', { name: 'See what comes up' }).click();
    expect(await told(page).locator('h2').textContent()).toBe('None of these came up');
    expect(await told(page).locator('.none').isVisible()).toBe(true);
    expect(await told(page).locator('h3:visible').count()).toBe(0);
  }));

test('a statement without an answer is asked for before anything is told', () =>
  visit(browser, HABITS, {}, async (page) => {
    await answer(page, [0, 0]);
    const at = await page.evaluate(() => document.activeElement?.closest('fieldset')?.textContent);
    expect(at).toContain('wished somebody luck');
    expect(await page.locator('.told').isVisible()).toBe(false);
  }));

test.each([
  [[0, 2, 0, 2, 2, 2, 1, 2], 'Leading by selling yourself', 'just-this-once'],
  [[2, 0, 1, 0, 2, 0, 2, 0], 'Leading as one of the team', 'same-as-last-week'],
])('answers %j lean towards one style and open its scene', (answers, style, scene) =>
  visit(browser, STYLES, {}, async (page) => {
    await answer(page, answers);
    expect(await told(page).locator('h3:visible').allTextContents()).toEqual([style]);
    await told(page).locator('dd a:visible').first().click();
    await page.waitForURL(`${inject('site')}play/${scene}/`);
  }),
);

test('without JavaScript every statement stands with what it stands for', () =>
  visit(browser, HABITS, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.pattern:visible').count()).toBe(10);
    expect(await page.locator('self-check form').isVisible()).toBe(false);
    expect(await page.locator('.told').innerText()).toContain('In the last two weeks I have joined a call');
  }));

test('the course page leads to both checks, and each ships at most 4 kB of JavaScript', async () => {
  const links = await visit(browser, `${inject('site')}course/`, {}, (page) =>
    page
      .locator('main a[href*="/self-check/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)),
  );
  expect(links).toEqual([HABITS, STYLES]);
  expect(weight(await sentBy(browser, HABITS), 'script')).toBeLessThanOrEqual(4000);
});
