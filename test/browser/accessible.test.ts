import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { SITE } from './build.ts';
import { inaccessible } from './measures.ts';
import { pagesOf } from './pages.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

type Look = { colorScheme: 'light' | 'dark'; width: number };

/** Wide and light, narrow and dark: both themes and both widths are seen in two looks. */
const TWO: Look[] = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
];
const ALL: Look[] = [...TWO, { colorScheme: 'light', width: 360 }, { colorScheme: 'dark', width: 1280 }];

const PAGES = pagesOf(SITE);

/** The first page of each kind is seen in all looks, the others like it in two: `play/one/`, `play/two/`. */
const kindOf = (path: string): string =>
  path.replace(/^(c|play|author)\/.*/, (all, top) => top + all.split('/').length);
const looksFor = (path: string): Look[] =>
  PAGES.find((page) => kindOf(page) === kindOf(path)) === path ? ALL : TWO;

test.each(PAGES)('/%s is accessible, in light and dark, narrow and wide', async (path) => {
  // axe runs scripts of its own, which the page's policy would refuse.
  await visit(browser, inject('site') + path, { bypassCSP: true }, async (page) => {
    for (const { colorScheme, width } of looksFor(path)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      expect({ colorScheme, width, found: await inaccessible(page) }).toEqual({
        colorScheme,
        width,
        found: [],
      });
    }
  });
});
