import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { TRAINING } from './build.ts';
import { brokenLinks } from './links.ts';
import { pagesOf } from './pages.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

test.each(pagesOf(TRAINING))('under /training/ every link on /%s leads somewhere', async (path) => {
  const home = inject('training');
  expect(
    await visit(browser, home + path, { javaScriptEnabled: false }, (page) => brokenLinks(page, home)),
  ).toEqual([]);
});
