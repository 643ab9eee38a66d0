import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { visit } from './visit.ts';

const COURSE = `${inject('site')}course/`;
const LESSON = `${inject('site')}c/objections/stop-before-you-answer/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

function kept(page: Page): Promise<unknown> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('runthrough:preferences') ?? '{}'));
}

test('? shows and hides the list of keys', () =>
  visit(browser, COURSE, {}, async (page) => {
    await page.keyboard.press('?');
    expect(await page.locator('dialog#keys').isVisible()).toBe(true);
    await page.keyboard.press('?');
    expect(await page.locator('dialog#keys').isVisible()).toBe(false);
  }));

test('? is a letter like any other in a field', () =>
  visit(browser, LESSON, {}, async (page) => {
    await page.locator('textarea').focus();
    await page.keyboard.press('?');
    expect(await page.locator('dialog#keys').isVisible()).toBe(false);
    expect(await page.locator('textarea').inputValue()).toBe('?');
  }));

test('with single keys switched off ? does nothing, and the button still does', () =>
  visit(browser, COURSE, {}, async (page) => {
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByLabel(/^Single-key shortcuts/).uncheck();
    expect(await kept(page)).toEqual({ keys: false });
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.locator('dialog#keys').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Keys' }).click();
    expect(await page.locator('dialog#keys').isVisible()).toBe(true);
  }));

test('the theme is switched, kept beside what else was set, and there before the first paint', () =>
  visit(browser, COURSE, { colorScheme: 'light' }, async (page) => {
    await page.evaluate(() => localStorage.setItem('runthrough:preferences', '{"roles":["leader"]}'));
    const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    expect(await kept(page)).toEqual({ roles: ['leader'], theme: 'dark' });
    await page.goto(LESSON, { waitUntil: 'commit' });
    await page.waitForSelector('main');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light);
  }));

test('preferences that cannot be read count as never set', () =>
  visit(browser, COURSE, {}, async (page) => {
    await page.evaluate(() => localStorage.setItem('runthrough:preferences', '{"theme":'));
    await page.reload();
    await page.keyboard.press('?');
    expect(await page.locator('dialog#keys').isVisible()).toBe(true);
  }));

test('Enter takes the main action while nothing has the focus', () =>
  visit(browser, COURSE, {}, async (page) => {
    await page.getByRole('link', { name: 'Settings' }).focus();
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/c\/[^/]+\/[^/]+\/$/);
  }));

test('on a phone the places of a leader who writes scenes stand in one line, none over another', () =>
  visit(browser, COURSE, { viewport: { width: 320, height: 700 } }, async (page) => {
    await page.evaluate(() =>
      localStorage.setItem('runthrough:preferences', '{"roles":["rep","leader","author"]}'),
    );
    await page.reload();
    const words = await page.locator('.nav a:visible').evaluateAll((links) =>
      links.map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        const lines = [...range.getClientRects()];
        return { lines: lines.length, from: lines[0]?.left ?? 0, to: lines[0]?.right ?? 0 };
      }),
    );
    expect(words).toHaveLength(7);
    for (const [place, { lines, from }] of words.entries()) {
      expect(lines).toBe(1);
      expect(from).toBeGreaterThanOrEqual(words[place - 1]?.to ?? 0);
    }
    expect(words.at(-1)?.to).toBeLessThanOrEqual(320);
  }));

test('on a phone the week comes before what a team does together', () =>
  visit(browser, inject('site'), { viewport: { width: 360, height: 700 } }, async (page) => {
    const top = (part: string) => page.locator(part).evaluate((each) => each.getBoundingClientRect().top);
    expect(await top('.together')).toBeGreaterThan(await top('.ruler'));
    expect(await top('.together')).toBeGreaterThan(await top('.two'));
  }));
