import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { valuesIn } from './keeping.ts';
import { focused, openScene, repliesOn, sayByKeys, start, turnOn } from './playing.ts';
import { settled } from './visit.ts';
import { watch } from './watch.ts';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: () => Promise<string[]>;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  heard = await watch(page, site);
});
afterEach(async () => {
  expect(await heard()).toEqual([]);
  await context.close();
});

const live = () => page.locator('#now').innerText();

test('the opening line and its replies are in the page before any script runs', async () => {
  const html = await (await fetch(`${site}play/price-against-what/`)).text();
  const shown = html.replace(/<astro-island[^>]*>/g, '').replace(/<script[\s\S]*?<\/script>/g, '');
  expect(shown).toContain('It’s too expensive. Twelve thousand more than the other one');
  expect(shown).toContain('Say I came back under fifty-eight');
});

test('the focus follows the conversation, coached as you go', async () => {
  await openScene(page, site);
  await page.keyboard.press('Enter');
  await page.locator('.ask .reply').first().waitFor();
  expect(await focused(page)).toBe('li#now');
  await page.keyboard.press(String((await repliesOn(page)).indexOf('opener-cut') + 1));
  expect(await focused(page)).toContain('button Guessing');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('opener-cut');
  await sayByKeys(page, 'opener-cut');
  expect(await focused(page)).toBe('section#feedback');
  expect(await page.locator('#headline').innerText()).toBe('This line gives a discount nobody asked for');
  await page.keyboard.press('b');
  expect(await page.locator('#benchmark .said').isVisible()).toBe(true);
  await page.keyboard.press('u');
  await page.locator('.pane[data-turn="0"]').waitFor();
  expect(await focused(page)).toBe('li#now');
  expect(await page.locator('#now').textContent()).toContain('Back at turn 1.');
  await sayByKeys(page, 'opener-carry', 1);
  await page.keyboard.press('Enter');
  await page.locator('.ask .reply').first().waitFor();
  expect(await focused(page)).toBe('li#now');
});

test('arrows pick and stay; Enter on a reply asks how sure and says nothing', async () => {
  await openScene(page, site);
  await start(page, 'quiet');
  await page.locator('.reply input').first().focus();
  await page.keyboard.press('ArrowDown');
  const picked = await page.locator('.reply input:checked').inputValue();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(picked);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain('button Guessing');
  expect(await turnOn(page)).toBe(0);
});

test('with feedback at the end a line leads to the buyer’s answer, and the tracker names nothing left out', async () => {
  await openScene(page, site);
  await start(page, 'quiet');
  await sayByKeys(page, 'opener-proof');
  expect(await focused(page)).toBe('li#now');
  expect(await page.locator('.moves').innerText()).not.toContain('left out');
  expect(await page.locator('.stance h2').innerText()).toMatch(/^Beatriz is /);
});

test('a benchmark play has no way back, no tracker and no stance', async () => {
  await openScene(page, site);
  await start(page, 'benchmark');
  await sayByKeys(page, 'opener-carry');
  await page.keyboard.press('u');
  expect(await turnOn(page)).toBe(1);
  expect(await page.locator('.side, .striprow').count()).toBe(0);
});

test('with single keys switched off, digits and letters do nothing', async () => {
  await page.addInitScript(() => localStorage.setItem('runthrough:preferences', '{"keys":false}'));
  await openScene(page, site);
  await start(page, 'quiet');
  await page.keyboard.press('1');
  expect(await page.locator('.reply input:checked').count()).toBe(0);
});

test('l reads the last line again', async () => {
  await openScene(page, site);
  await start(page, 'quiet');
  await page.locator('.reply input').first().focus();
  await page.keyboard.press('l');
  expect(await focused(page)).toBe('li#now');
});

test('after a reload the play goes on at the same turn with the same order of replies', async () => {
  await openScene(page, site);
  await start(page, 'quiet');
  await sayByKeys(page, 'opener-carry');
  const [line, replies] = [await live(), await repliesOn(page)];
  await openScene(page, site);
  expect(await page.locator('.manners .main').innerText()).toContain('Carry on at turn 2');
  await page.keyboard.press('Enter');
  await page.locator('.ask .reply').first().waitFor();
  expect([await live(), await repliesOn(page)]).toEqual([line, replies]);
});

test('a start that is pressed twice begins one play', async () => {
  await openScene(page, site);
  await page.locator('.manners').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await page.locator('.ask .reply').first().waitFor();
  const begun = async (): Promise<number> => (await valuesIn(page, 'attempts')).length;
  await expect.poll(begun).toBe(1);
});

test('two tabs that go on with one play lose no line and agree after a reload', async () => {
  await openScene(page, site);
  await start(page, 'quiet');
  await sayByKeys(page, 'opener-carry');
  const other = await context.newPage();
  await openScene(other, site);
  await other.locator('.manners .main').click();
  await other.locator('.ask .reply').first().waitFor();
  await sayByKeys(page, 'stairs-search');
  await sayByKeys(other, 'stairs-for-her');
  const open = async (tab: Page): Promise<unknown> => {
    await tab.goto(`${site}settings/`);
    await settled(tab);
    // What is kept is read and counted after the page has come to life.
    await tab.locator('.kept', { hasText: /Plays under way\s*\d[\s\S]*On this device/ }).waitFor();
    // How much room is used grows while pages are kept for offline.
    return (await tab.locator('.kept').innerText()).replace(/Room used\s+[^\n]*/, '');
  };
  const [one, two] = [await open(page), await open(other)];
  expect(one).toBe(two);
  expect(one).toMatch(/Plays under way\s+2/);
});

test('where the browser keeps nothing the bar says so, and the play goes on to its debrief', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(indexedDB, 'open', {
      value: () => {
        throw new DOMException('No', 'SecurityError');
      },
    });
  });
  await openScene(page, site);
  await start(page, 'quiet');
  await sayByKeys(page, 'opener-cut');
  await page.locator('.notice', { hasText: 'This browser will not keep your place.' }).waitFor();
  await sayByKeys(page, 'haggle-lower');
  await page.locator('#debrief').waitFor();
});
