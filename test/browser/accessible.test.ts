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

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

test.each(pagesOf(SITE))('/%s is accessible, in light and dark, narrow and wide', async (path) => {
  // axe runs scripts of its own, which the page's policy would refuse.
  await visit(browser, inject('site') + path, { bypassCSP: true }, async (page) => {
    for (const { colorScheme, width } of LOOKS) {
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
