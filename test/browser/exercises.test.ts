import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { settled, visit } from './visit.ts';

const LESSON = `${inject('site')}c/objections/search-what-is-behind-it/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

function onLesson<T>(look: (page: Page) => Promise<T>): Promise<T> {
  return visit(browser, LESSON, {}, look);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

test('ticks follow the line as it is typed', () =>
  onLesson(async (page) => {
    const earned = page.locator('say-yours .earned');
    expect(await earned.count()).toBe(0);
    await page.locator('say-yours textarea').fill('After April. What happens in April?');
    expect(await earned.count()).toBe(await page.locator('say-yours .ticks li').count());
  }));

test('a line is kept when the typing pauses, and stands there again after a reload', () =>
  onLesson(async (page) => {
    await page.locator('say-yours textarea').fill('What happens in April?');
    await page.getByText('Kept on this device.').waitFor();
    await page.reload();
    await page.getByText('Kept on this device.').waitFor();
    expect(await page.locator('say-yours textarea').inputValue()).toBe('What happens in April?');
  }));

test('digits pick a line, then say how sure, and the focus goes to what the line does', () =>
  onLesson(async (page) => {
    await page.locator('check-question input').first().focus();
    await page.keyboard.press('2');
    expect(await focused(page)).toMatch(/^Guessing/);
    await page.keyboard.press('Escape');
    expect(
      await page.locator('check-question input:checked').evaluate((radio) => radio.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    const told = page.locator('.told:focus');
    expect(await told.locator('h3').first().textContent()).toBe('What this line does');
    expect(await told.locator('.why').first().textContent()).toMatch(/^You were certain\. /);
    expect(await told.locator('.better').isVisible()).toBe(true);
  }));

test('a line that was chosen before the script came is asked about once it is there', () =>
  visit(browser, LESSON, {}, async (page) => {
    let come = () => {};
    const away = new Promise<void>((done) => {
      come = done;
    });
    await page.route('**/_astro/Check.*.js', (route) => away.then(() => route.continue()));
    await page.reload({ waitUntil: 'commit' });
    await page.locator('check-question label').first().click();
    come();
    await page.getByRole('button', { name: 'Guessing' }).click();
    await page.locator('check-question .told').waitFor();
  }));

test('the line that moves it on is not set beside another', () =>
  onLesson(async (page) => {
    await page.locator('.option[data-right="true"]').click();
    await page.getByRole('button', { name: 'Fairly sure' }).click();
    expect(await page.locator('.told h3').first().textContent()).toBe('This line moves it on');
    expect(await page.locator('.told .better').isVisible()).toBe(false);
  }));

test('an answer is shown again after a reload, and can be given again', () =>
  onLesson(async (page) => {
    await page.locator('.option').first().click();
    await page.getByRole('button', { name: 'Guessing' }).click();
    await page.waitForTimeout(200);
    await page.reload();
    await page.locator('.told').waitFor();
    expect(await page.locator('.told .why').first().textContent()).toMatch(/^You were guessing\. /);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await page.locator('.told').isVisible()).toBe(false);
    expect(await page.locator('check-question input:checked').count()).toBe(0);
  }));

test('with single keys off digits do nothing', () =>
  onLesson(async (page) => {
    await page.evaluate(() => localStorage.setItem('runthrough:preferences', '{"keys":false}'));
    await page.reload();
    await settled(page);
    await page.locator('check-question input').first().focus();
    await page.keyboard.press('2');
    expect(await page.locator('check-question input:checked').count()).toBe(0);
  }));

test('without scripts the effect of every line can be opened', () =>
  visit(browser, LESSON, { javaScriptEnabled: false }, async (page) => {
    const effects = page.locator('check-question details');
    expect(await effects.count()).toBe(await page.locator('.option').count());
    await effects.first().locator('summary').click();
    expect(await effects.first().locator('p').isVisible()).toBe(true);
  }));
