import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { launch } from './browser.ts';
import { PLAIN_LESSON, SITE } from './build.ts';
import { fileOf, pagesOf } from './pages.ts';
import { visit } from './visit.ts';
import { sentBy, weight } from './wire.ts';

const KB = 1000;
const CONTENT = join(import.meta.dirname, '../../content');
const PAGES = pagesOf(SITE);
const LESSONS = PAGES.filter((path) => /^c\/[^/]+\/[^/]+\/$/.test(path));
const PLAYS = PAGES.filter((path) => path.startsWith('play/'));

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

test('there are lessons and scenes to weigh', () => {
  expect(LESSONS.length).toBeGreaterThan(0);
  expect(PLAYS.length).toBeGreaterThan(0);
});

test('a lesson without an exercise ships no script of ours but the inline one', async () => {
  const address = `${inject('training')}c/objections/${PLAIN_LESSON}/`;
  expect(weight(await sentBy(browser, address), 'script')).toBe(0);
  const inline = await visit(browser, address, {}, inlineScripts);
  expect(inline).toHaveLength(1);
  expect(gzipSync(inline.join('')).length).toBeLessThanOrEqual(1.5 * KB);
});

test('a page without an island or an element ships no script of ours but the inline one', () => {
  const html = new Map(PAGES.map((path) => [path, pageText(path)]));
  const still = PAGES.filter((path) => !/<astro-island|<[a-z]+-[a-z-]+[\s>]/.test(html.get(path) ?? ''));
  expect(still).toContain('keys/');
  expect(still.filter((path) => /<script[^>]*(src=|type="module")/.test(html.get(path) ?? ''))).toEqual([]);
});

test.each(LESSONS)(
  '/%s ships at most 25 kB of JavaScript, and its first view at most 150 kB, the two roman fonts included',
  async (path) => {
    const sent = await sentBy(browser, inject('site') + path);
    expect(weight(sent, 'script')).toBeLessThanOrEqual(25 * KB);
    const roman = sent.filter(({ type, url }) => type === 'font' && url.includes('latin-wght-normal'));
    expect(roman).toHaveLength(2);
    expect(weight(sent.filter(({ url }) => !url.includes('-italic')))).toBeLessThanOrEqual(150 * KB);
  },
);

test.each([
  ['', 90],
  ['progress/', 95],
  ['session/', 130],
  ['session/stage/', 130],
  ['bright-spots/', 95],
])('/%s ships at most %i kB of JavaScript', async (path, most) => {
  const sent = await sentBy(browser, inject('site') + path);
  expect(weight(sent, 'script')).toBeLessThanOrEqual(most * KB);
});

test('a scene ships at most 95 kB of JavaScript and 15 kB of CSS in all', async () => {
  const sent = await sentBy(browser, inject('site') + PLAYS[0], start);
  expect(weight(sent, 'script')).toBeLessThanOrEqual(95 * KB);
  expect(weight(sent, 'stylesheet')).toBeLessThanOrEqual(15 * KB);
});

test('every scene asks for the same files', () => {
  const asked = (path: string) =>
    pageText(path)
      .split('"')
      .filter((part) => part.includes('/_astro/'));
  const [first = '', ...others] = PLAYS;
  expect(asked(first).length).toBeGreaterThan(4);
  for (const path of others) expect(new Set(asked(path))).toEqual(new Set(asked(first)));
});

test('a scene shows its first beat and the replies without any script', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const path of PLAYS) {
    await page.goto(inject('site') + path);
    const text = plain(await page.innerText('body'));
    for (const line of firstLines(basename(path))) expect(text).toContain(plain(line));
  }
  await page.close();
});

function pageText(path: string): string {
  return readFileSync(join(SITE, fileOf(path)), 'utf8');
}

function inlineScripts(page: Page): Promise<string[]> {
  return page.locator('script:not([src])').allTextContents();
}

/** Goes from the start screen to the first turn, so that whatever is loaded for it is counted. */
async function start(page: Page): Promise<void> {
  await page.locator('[data-enter]').first().click();
}

function firstLines(scene: string): string[] {
  const [file = ''] = globSync(`scenarios/*/${scene}.yaml`, { cwd: CONTENT });
  const { beats, start: first } = parse(readFileSync(join(CONTENT, file), 'utf8'));
  const { says, replies } = beats[first];
  const said = typeof says === 'string' ? [says] : [];
  const open = replies.filter(({ when }: { when?: unknown }) => when === undefined);
  return [...said, ...open.map(({ say }: { say: string }) => say)].map(withoutCue);
}

/** The cue is set apart from the line, without its brackets. */
function withoutCue(line: string): string {
  return line.replace(/^\(([^)]*)\)\s*/, '') || line.slice(1, -1);
}

/** The words alone: screens set other quotation marks and spaces than the file has. */
function plain(text: string): string {
  return text.replace(/[‘’“”"']/g, '').replace(/\s+/g, ' ');
}
