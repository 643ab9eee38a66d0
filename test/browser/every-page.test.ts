import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { SITE, TRAINING } from './build.ts';
import { brokenLinks } from './links.ts';
import { inaccessible, overflow } from './measures.ts';
import { pagesOf } from './pages.ts';
import { visit } from './visit.ts';

const PAGES = pagesOf(SITE);
const CONTENT = join(import.meta.dirname, '../../content');
const WIDTHS = [320, 360, 768, 1024, 1280, 1920];

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

test('every lesson and every scene has its page', () => {
  const lessons = globSync('lessons/*/*.mdx', { cwd: CONTENT });
  const scenes = globSync('scenarios/*/*.yaml', { cwd: CONTENT });
  expect(PAGES).toEqual(
    expect.arrayContaining([
      ...lessons.map((file) => `${file.replace('lessons', 'c').replace('.mdx', '')}/`),
      ...scenes.map((file) => `play/${basename(file, '.yaml')}/`),
    ]),
  );
});

const looks = ['light', 'dark'].flatMap((scheme) => [360, 1280].map((width) => [scheme, width] as const));

describe.each(looks)('in %s at %i pixels', (scheme, width) => {
  test.each(PAGES)('/%s is accessible', async (path) => {
    const options = {
      colorScheme: scheme as 'light' | 'dark',
      viewport: { width, height: 800 },
      // axe runs scripts of its own, which the page's policy would refuse.
      bypassCSP: true,
    };
    expect(await visit(browser, inject('site') + path, options, inaccessible)).toEqual([]);
  });
});

test.each(PAGES)('/%s fits every window', async (path) => {
  const wider = await visit(browser, inject('site') + path, {}, async (page) => {
    const widths: Record<string, number> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      widths[width] = await overflow(page);
    }
    return widths;
  });
  expect(wider).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, 0])));
});

test.each(PAGES)('/%s keeps to its policy and to its own origin', async (path) => {
  await visit(browser, inject('site') + path, {}, async (page, problems) => {
    expect(await problems()).toEqual([]);
    const policy = await page.getAttribute('meta[http-equiv="content-security-policy" i]', 'content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});

const bases = [
  ['/', SITE, 'site'],
  ['/training/', TRAINING, 'training'],
] as const;

describe.each(bases)('under %s', (_base, folder, served) => {
  test.each(pagesOf(folder))('every link on /%s leads somewhere', async (path) => {
    const home = inject(served);
    expect(await visit(browser, home + path, {}, (page) => brokenLinks(page, home))).toEqual([]);
  });
});
