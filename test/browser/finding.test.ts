import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { launch } from './browser.ts';
import { SITE } from './build.ts';
import { finishedPlay, pathThrough, plant, sceneFrom } from './planting.ts';
import { settled, visit } from './visit.ts';

const site = inject('site');
const CONTENT = join(import.meta.dirname, '../../content');

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

type Track = { competencies: { id: string }[] };

const html = (path: string): string => readFileSync(join(SITE, path, 'index.html'), 'utf8');
const linksIn = (text: string): string[] =>
  [...text.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, to = '']) => to);

test('every lesson and every scene is linked from the course page', () => {
  const lessons = globSync('lessons/*/*.mdx', { cwd: CONTENT }).map(
    (file) => `${file.replace('lessons', '/c').replace('.mdx', '')}/`,
  );
  const scenes = globSync('scenarios/*/*.yaml', { cwd: CONTENT }).map(
    (file) => `/play/${basename(file, '.yaml')}/`,
  );
  expect(linksIn(html('course'))).toEqual(expect.arrayContaining([...lessons, ...scenes]));
});

test('one goes through all lessons of a track in order, from the first to the last, by the link to the next', () => {
  const lessons = linksIn(html('course')).filter((to) => /^\/c\/[^/]+\/[^/]+\/$/.test(to));
  const all = [...new Set(lessons)];
  const tracks = parse(readFileSync(join(CONTENT, 'course.yaml'), 'utf8')).tracks as Track[];
  for (const { competencies } of tracks) {
    const order = all.filter((lesson) => competencies.some(({ id }) => lesson.startsWith(`/c/${id}/`)));
    expect(order.length).toBeGreaterThan(1);
    for (const [place, lesson] of order.entries()) {
      const text = html(lesson);
      const neighbour = (rel: string) =>
        new RegExp(`<a[^>]* href="([^"]+)"[^>]* rel="${rel}"`).exec(text)?.[1];
      expect([neighbour('prev'), neighbour('next')]).toEqual([order[place - 1], order[place + 1]]);
    }
  }
});

test('the course page tells what is done, and its main action opens what comes next', () =>
  visit(browser, `${site}course/`, {}, async (page) => {
    const main = page.locator('.go .main');
    const [first, second] = await page.locator('[data-lesson] a').allTextContents();
    expect(await page.locator('.go .next').textContent()).toContain(first);
    await main.click();
    await page.locator('check-question label').first().click();
    await page.getByRole('button', { name: 'Guessing' }).click();
    await page.locator('check-question .told').waitFor();
    await page.getByRole('link', { name: /^Play it with/ }).click();
    await settled(page);
    const scene = await sceneFrom(site, basename(page.url()));
    await plant(page, finishedPlay(1, scene, pathThrough(scene, 'well')).records);
    await page.goto(`${site}course/`);
    await page.locator('.way .tally', { hasText: '1 of 4 lessons done, 1 of 6 scenes played' }).waitFor();
    expect(await page.locator('.way .done').count()).toBe(2);
    expect(await main.innerText()).toContain('Open the next lesson');
    expect(await page.locator('.go .next').textContent()).toContain(second);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/c\/[^/]+\/[^/]+\//);
    expect(await page.locator('h1').textContent()).toBe(second);
  }));

test('what is looked for is found, read and opened by the keyboard alone', () =>
  visit(browser, `${site}course/`, {}, async (page, problems) => {
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    const field = page.getByRole('searchbox');
    await field.waitFor();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('stop befor');
    const first = page.locator('.found a').first();
    await page.locator('.found [data-kind="lesson"]', { hasText: 'Stop before you answer' }).waitFor();
    expect(await page.locator('.found .note').first().textContent()).toBe('Lesson, Objections');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ results? for “stop befor”$/ })
      .waitFor();
    await page.keyboard.press('Enter');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/c/objections/stop-before-you-answer/');
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('stop befor');
    await page.locator('.found [data-kind="lesson"]').first().waitFor();
    expect(await problems()).toEqual([]);
  }));

test('where nothing is found the search says so, and / goes back to its field', () =>
  visit(browser, `${inject('training')}search/`, {}, async (page) => {
    await page.getByRole('searchbox').fill('zyzzyva');
    await page.getByRole('status').filter({ hasText: 'No results for “zyzzyva”' }).waitFor();
    expect(await page.locator('.nothing').isVisible()).toBe(true);
    await page.locator('.nothing a').focus();
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    await page.getByRole('searchbox').fill('Beatriz');
    expect(await page.locator('.found [data-kind="scene"] a').first().getAttribute('href')).toMatch(
      /^\/training\/play\//,
    );
    expect(await page.locator('.nothing').isVisible()).toBe(false);
  }));

test('without JavaScript the search leads to the course', () =>
  visit(browser, `${site}search/`, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('main').innerText()).toContain('The search needs JavaScript.');
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.locator('main').getByRole('link', { name: 'course page' }).isVisible()).toBe(true);
  }));

test.each(globSync('c/*/card/index.html', { cwd: SITE }).map((file) => file.replace('index.html', '')))(
  '/%s prints four whole cards on one page of A4',
  (path) =>
    visit(browser, site + path, {}, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\S* 84[12]\S*\]/);
      await page.emulateMedia({ media: 'print' });
      const cards = await page
        .locator('.routine-card:visible')
        .evaluateAll((all) =>
          all.map(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
            scrollHeight <= clientHeight,
            scrollWidth <= clientWidth,
          ]),
        );
      expect(cards).toEqual(Array(4).fill([true, true]));
    }),
);
