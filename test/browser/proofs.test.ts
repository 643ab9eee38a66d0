import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { brokenLinks } from './links.ts';
import { inaccessible, overflow } from './measures.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

test('a page that is too wide is found out', async () => {
  const viewport = { width: 1280, height: 800 };
  expect(await visit(browser, inject('bad'), { viewport }, overflow)).toBeGreaterThan(700);
});

test('a picture without words is found out', async () => {
  const found = await visit(browser, inject('bad'), {}, (page) => inaccessible(page));
  expect(found.filter((problem) => problem.startsWith('image-alt:'))).toHaveLength(1);
});

test('words that are too faint in the dark are found out there', async () => {
  const look = (colorScheme: 'light' | 'dark') =>
    visit(browser, inject('bad'), { colorScheme }, (page) => inaccessible(page, 'of colour'));
  expect(await look('light')).toEqual([]);
  expect(await look('dark')).toEqual([expect.stringMatching(/^color-contrast:.*\.faint/)]);
});

test('a breach of the policy and another origin are found out', async () => {
  const found = await visit(browser, inject('bad'), {}, (_page, problems) => problems());
  expect(found).toContainEqual(expect.stringMatching(/^policy: style-src-attr refuses inline/));
  expect(found).toContain('another origin: http://localhost:9/picture.png');
});

test('links that lead nowhere are found out', async () => {
  const home = inject('bad');
  const broken = await visit(browser, home, {}, (page) => brokenLinks(page, home));
  expect(broken).toEqual([`${home}not-here/`, `${home}#not-here`]);
});
