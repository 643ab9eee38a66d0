import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { Scenario } from '#domain/scenario/scenario.ts';
import { launch } from './browser.ts';
import { settled, visit } from './visit.ts';

const SITE = inject('site');
const OBJECTIONS = 'c/objections/speak-to-that-then-settle/';
const STEADY = ['Stop', 'Say it back', 'Search', 'Sort', 'Speak to that only', 'Settle'];

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

const onPage = <T>(path: string, look: (page: Page) => Promise<T>) => visit(browser, SITE + path, {}, look);

const kept = (page: Page, exercise: string) => page.locator(`${exercise} .kept:not(:empty)`).waitFor();

/** Waits until these words are on the disk, and comes back to the page. */
async function reload(page: Page, exercise: string, words: string): Promise<void> {
  await expect.poll(() => stored(page), { timeout: 20_000 }).toContain(words);
  await page.reload();
  await kept(page, exercise);
}

/** All answers on the device, as JSON. */
function stored(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done, failed) => {
        const opening = indexedDB.open('runthrough');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('worksheets').objectStore('worksheets').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify(reading.result));
          };
        };
      }),
  );
}

/** The answer to an exercise, as it stands in the copy of one's data. */
async function inTheCopy(page: Page, exercise: string): Promise<unknown> {
  await page.goto(`${SITE}settings/`);
  await settled(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy of my data' }).click();
  const copy = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
  return copy.worksheets.find((sheet: { exercise: string }) => sheet.exercise === exercise)?.answer;
}

/** Goes on by Tab until the focus is on what is looked for. */
async function tabTo(page: Page, sought: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), sought)) return;
  }
  throw new Error(`Tab does not come to ${sought}.`);
}

test('moves are sorted by keys alone, what stands out of order is named, and the order is kept', () =>
  onPage(OBJECTIONS, async (page) => {
    const titles = () => page.locator('sort-moves .sorting .title').allTextContents();
    const found = page.locator('sort-moves .found');
    expect((await titles()).toSorted()).toEqual(STEADY.toSorted());
    expect(await titles()).not.toEqual(STEADY);
    for (const [place, title] of STEADY.entries()) {
      const at = (await titles()).indexOf(title);
      if (at === place) continue;
      await page.locator('.sorting li', { hasText: title }).getByRole('button', { name: 'Up' }).focus();
      for (let step = at; step > place; step -= 1) await page.keyboard.press('ArrowUp');
      expect(await page.locator('sort-moves .place').textContent()).toBe(
        `${title} is now ${place + 1} of ${STEADY.length}.`,
      );
      expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset.move)).toBe(
        await page.locator('.sorting li', { hasText: title }).getAttribute('data-move'),
      );
    }
    expect(await titles()).toEqual(STEADY);
    await page.locator('[data-move="speak"]').getByRole('button', { name: 'Up' }).focus();
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'sort-moves .do button');
    await page.keyboard.press('Enter');
    expect(await found.textContent()).toMatch(/^Out of order: .+\. The other five stand in order\.$/);
    expect(await page.locator('sort-moves [data-s="order"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('sort-moves details li').allInnerTexts()).toEqual(STEADY);
    const sorted = await titles();
    await reload(page, 'sort-moves', '"settle","speak"]');
    expect(await titles()).toEqual(sorted);
    expect(await inTheCopy(page, 'objections/speak-to-that-then-settle#sort')).toEqual({
      order: ['stop', 'say-back', 'search', 'sort', 'settle', 'speak'],
    });
  }));

test('questions get hints as they are written, and facts of one’s own can be added and removed', () =>
  onPage('c/discovery/ask-who-else-and-what-better-is/', async (page) => {
    const row = (place: number) => page.locator('question-builder .asking').nth(place);
    const hints = (place: number) => row(place).locator('.ticks li').allTextContents();
    await row(0).locator('textarea').focus();
    await page.keyboard.type('Do you usually lose a day?');
    expect(await hints(0)).toEqual([
      expect.stringMatching(/^“Do you” gets a yes or a no/),
      expect.stringMatching(/^“Usually”/),
    ]);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Take me through last Monday.');
    expect(await hints(0)).toEqual(['Open: yes or no does not answer it.']);
    await tabTo(page, 'question-builder button[value="add"]');
    for (const fact of ['Who signs', 'Who pays']) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(fact);
      await page.keyboard.press('Tab');
      await page.keyboard.type(`And ${fact.toLowerCase()}?`);
      await tabTo(page, 'question-builder button[value="add"]');
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, 'say-yours textarea');
    await reload(page, 'question-builder', '"And who signs?"}]');
    expect(await row(0).locator('textarea').inputValue()).toBe('Take me through last Monday.');
    expect(await hints(0)).toEqual(['Open: yes or no does not answer it.']);
    expect(await row(5).locator('input').inputValue()).toBe('Who signs');
    expect(await page.locator('question-builder .asking').count()).toBe(6);
    expect(await inTheCopy(page, 'discovery/ask-who-else-and-what-better-is#questions')).toEqual({
      wrote: [
        { of: 'What happened on the last real day', text: 'Take me through last Monday.' },
        { of: 'Who signs', text: 'And who signs?' },
      ],
    });
  }));

test('a story is written by its parts, ticked by a leader, and prints as one card', () =>
  onPage('c/value-story/hand-it-over/', async (page) => {
    const part = (move: string) =>
      page.locator('story-builder .part', { has: page.locator(`#part-${move}`) });
    const boxes = page.locator('story-builder .ticked input');
    await part('result').locator('textarea').focus();
    await page.keyboard.type('Much better.');
    expect(await part('result').locator('.earned').count()).toBe(0);
    await page.keyboard.type(' Four hours, then forty minutes.');
    expect(await part('result').locator('.earned').count()).toBe(1);
    await tabTo(page, 'story-builder summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[value^="Give the number"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[data-checked="by"]');
    await page.keyboard.type('PN');
    await page.locator('[data-checked="on"]').fill('2026-11-24');
    await reload(page, 'story-builder', '2026-11-24');
    expect(
      await boxes.evaluateAll((all) => all.filter((box) => (box as HTMLInputElement).checked).length),
    ).toBe(1);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print the card' }).focus();
    await page.keyboard.press('Enter');
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('body').innerText()).split(/\n+/)).toEqual(
      expect.arrayContaining([
        'Much better. Four hours, then forty minutes.',
        'Checked by PN, 24 November 2026.',
      ]),
    );
    expect(await page.locator('h1').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    const answer = await inTheCopy(page, 'value-story/hand-it-over#story');
    expect(answer).toMatchObject({
      wrote: [{ of: 'result', text: 'Much better. Four hours, then forty minutes.' }],
      checked: { by: 'PN', on: '2026-11-24', found: ['Give the number: Has a number'] },
    });
  }));

test('a part that is written anew loses what a leader ticked in it, and no other', () =>
  onPage('c/value-story/hand-it-over/', async (page) => {
    await page.locator('story-builder summary').click();
    const [hero, number] = ['Pick their twin', 'Give the number'].map((title) =>
      page.locator(`.ticked input[value^="${title}"]`).first(),
    );
    await hero?.check();
    await number?.check();
    await page.locator('#part-result').fill('From 40 to 12.');
    expect(await hero?.isChecked()).toBe(true);
    expect(await number?.isChecked()).toBe(false);
  }));

test('an objection leaves the page as a scene, and stays on it', () =>
  onPage(OBJECTIONS, async (page) => {
    const objection = page.locator('[data-of="objection"]');
    const download = page.getByRole('button', { name: 'Download it as a scene' });
    await download.focus();
    await page.keyboard.press('Enter');
    expect(await objection.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await objection.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('It’s "twice": as much');
    expect(await page.locator('objection-builder .wrong').textContent()).toBe('');
    await tabTo(page, '[data-of="element"]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#part-search');
    await page.keyboard.type('What do you have on the other side of that?');
    await tabTo(page, 'objection-builder [value="download"]');
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const saved = await coming;
    expect(saved.suggestedFilename()).toBe('its-twice-as-much.yaml');
    const scene = Scenario.parse(parse(await readFile(await saved.path(), 'utf8')));
    expect(scene.title).toBe('It’s "twice": as much');
    expect(JSON.stringify(scene)).toContain('What do you have on the other side of that?');
    await reload(page, 'objection-builder', 'on the other side of that?');
    expect(await page.locator('#part-search').inputValue()).toBe(
      'What do you have on the other side of that?',
    );
    expect(await page.locator('[data-of="element"]').inputValue()).toBe(scene.element);
    expect(await inTheCopy(page, 'objections/speak-to-that-then-settle#own-play')).toEqual({
      wrote: [
        { of: 'objection', text: 'It’s "twice": as much' },
        { of: 'element', text: scene.element },
        { of: 'search', text: 'What do you have on the other side of that?' },
      ],
    });
  }));
