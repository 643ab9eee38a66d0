import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Copy } from '#domain/records/copy.ts';
import { FORMATS, type Format } from '#domain/session/format.ts';
import { opened } from '#domain/session/live.ts';
import { launch } from './browser.ts';
import { inaccessible, overflow } from './measures.ts';
import { tabTo } from './playing.ts';
import { unreadable } from './stage.ts';
import { settled } from './visit.ts';
import { type Problems, watch } from './watch.ts';

const site = inject('site');
const LINE = 'What would Piotr ask you first?';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: Problems;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
  heard = await watch(page, site);
  await page.goto(`${site}session/`);
  await page.locator('.setup').waitFor();
});
afterEach(() => context.close());

/** Opens a room by keys, with the stage in a window of its own. */
async function openRoom(people: string): Promise<Page> {
  await tabTo(page, /TEXTAREA/);
  await page.keyboard.type(people);
  await tabTo(page, /BUTTON submit Open the room/);
  const [stage] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  await stage.setViewportSize({ width: 1920, height: 1080 });
  await stage.locator('.picture').waitFor();
  return stage;
}

const at = (where: Page): Promise<string | null> => where.locator('.picture').getAttribute('data-at');
const words = (where: Page, part: string): Promise<string> => where.locator(`.picture ${part}`).innerText();

/** Goes on to the next phase by Enter, and waits until the other window has come along. */
async function onward(from: Page, to: Page): Promise<string | null> {
  const before = await from.locator('.picture').getAttribute('data-at');
  await from.keyboard.press('Enter');
  await to.locator(`.picture:not([data-at="${before}"])`).waitFor();
  return at(to);
}

/** The text of the stage, and of its twin in the control window; the seconds may differ. */
async function both(stage: Page): Promise<string[]> {
  const text = (where: Page): Promise<string> =>
    where
      .locator('.picture')
      .evaluate((picture) =>
        (picture.textContent ?? '').replace(/\s+/g, ' ').replace(/\d+seconds/, 'seconds'),
      );
  return [await text(stage), await text(page)];
}

test('a whole session goes by keys in two windows, and a reload of either loses nothing', async () => {
  const stage = await openRoom('Priya, Tom, <b>Zoë</b>');
  await layAnew();
  expect(await words(stage, '.in')).toContain('Priya, Tom, <b>Zoë</b>');
  for (const phase of ['reading', 'thinking', 'propping']) {
    expect(await onward(page, stage)).toBe(phase);
    expect(await unreadable(stage)).toEqual([]);
    const [seen, told] = await both(stage);
    expect(told).toBe(seen);
  }
  const speaker = await words(stage, '.nm');
  await page.keyboard.press(' ');
  await stage.getByText('paused').waitFor();
  const left = await words(stage, '.time');
  for (const window of [stage, page]) {
    await window.reload();
    await window.locator('.picture').waitFor();
    expect([await at(window), await words(window, '.nm'), await words(window, '.time')]).toEqual([
      'propping',
      speaker,
      left,
    ]);
  }
  await page.keyboard.press('+');
  await stage.getByText(`seconds left of 105`).waitFor();
  await page.keyboard.press('r');
  await stage.locator('.nm', { hasNotText: speaker }).waitFor();
  await tabTo(page, /INPUT text/);
  await page.keyboard.type(`${LINE}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  for (const phase of ['proppingUp', 'proving', 'scoring']) expect(await onward(page, stage)).toBe(phase);
  await tabTo(page, /INPUT number/);
  await page.keyboard.type('2');
  await stage.locator('.score .title', { hasText: /1 of \d/ }).waitFor();
  await tabTo(page, /INPUT checkbox/);
  await page.keyboard.press(' ');
  await stage.locator('.spot', { hasText: LINE }).waitFor();
  expect(await unreadable(stage)).toEqual([]);
  expect(await inaccessible(page)).toEqual([]);
  await tabTo(page, /INPUT checkbox/);
  await page.keyboard.press(' ');
  await page.keyboard.press('b');
  await stage.locator('[data-at=proving]').waitFor();
  await stage.bringToFront();
  await stage.keyboard.press('e');
  await page.locator('.wrap-up').waitFor();
  expect(await words(stage, '.spot')).toContain(LINE);
  await takeAlong(stage);
  await keepIt(stage);
  expect(await heard()).toEqual([]);
});

/** Deals the second card first, and another one in place of what is the second now. */
async function layAnew(): Promise<void> {
  const cards = page.locator('.side section', { hasText: 'Next cards' }).locator('.q');
  const [one, two, ...rest] = await cards.allInnerTexts();
  await tabTo(page, /Sooner/);
  await page.keyboard.press('Enter');
  await expect.poll(() => cards.allInnerTexts()).toEqual([two, one, ...rest]);
  await tabTo(page, /Another/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await cards.allInnerTexts())[1]).not.toBe(one);
  expect((await cards.allInnerTexts()).toSpliced(1, 1)).toEqual([two, ...rest]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

/** Makes a drill of what the room left out, which the stage shows and anybody can open. */
async function takeAlong(stage: Page): Promise<void> {
  await tabTo(page, /Start a drill for everyone/);
  await page.keyboard.press('Enter');
  await stage.locator('.scan .qr').waitFor();
  expect(await unreadable(stage)).toEqual([]);
  const phone = await context.newPage();
  await phone.goto(await page.getByLabel('The link').inputValue());
  await phone.getByText('In our session “').waitFor();
  await phone.getByRole('button', { name: 'Accept' }).waitFor();
  await phone.close();
}

/** Fills the wrap-up in, keeps the session, and finds it in the list, in the library and in the copy of the data. */
async function keepIt(stage: Page): Promise<void> {
  await page.getByLabel('One thing to keep').fill('We ask first');
  await stage.getByText('Keep: We ask first').waitFor();
  expect(await inaccessible(page)).toEqual([]);
  expect(await onOnePage()).toBe(true);
  await tabTo(page, /BUTTON button Keep this session/);
  await page.keyboard.press('Enter');
  await page.locator('.history details').waitFor();
  await stage.getByText('No session is open here').waitFor();
  await page.goto(`${site}bright-spots/`);
  await page.locator('.library', { hasText: LINE }).waitFor();
  await page.goto(`${site}settings/`);
  await settled(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy of my data' }).click();
  const copy: Copy = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
  expect(copy.entries.map(({ kind }) => kind).sort()).toEqual(['bright-spot', 'session']);
}

async function onOnePage(): Promise<boolean> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length === 1;
}

/** The phases on which axe has looked already: they are alike in all formats. */
const tried = new Set<string | null>();

/** Looks at a phase as it is without the controls; where it is new, on three screens. */
async function look(phase: string | null): Promise<void> {
  for (const height of tried.has(phase) ? [1080] : [720, 2160, 1080]) {
    await page.setViewportSize({ width: (height * 16) / 9, height });
    expect([phase, height, await unreadable(page)]).toEqual([phase, height, []]);
  }
  if (!tried.has(phase)) expect([phase, await inaccessible(page)]).toEqual([phase, []]);
  tried.add(phase);
}

/** Commits to the first reply, for which the controls have to be there. */
async function commit(): Promise<void> {
  await page.keyboard.press('c');
  await page.locator('[data-digit]').first().waitFor();
  await page.keyboard.press('1');
  await page.locator('[data-at=hearing]').waitFor();
  await page.keyboard.press('c');
}

test.each(Object.keys(FORMATS) as Format[])(
  '%s, on one screen: it comes to its wrap-up by keys alone, and can be read from the back of the room',
  async (format) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.locator(`[name=format][value=${format}]`).check();
    await page.locator('[name=people]').fill('Priya, Tom, Amara');
    await page.getByRole('button', { name: 'Use this screen alone' }).press('Enter');
    await page.locator('.console').waitFor();
    await page.keyboard.press('c');
    await page.locator('.console').waitFor({ state: 'detached' });
    const seen = new Set<string | null>();
    for (let steps = 0; steps < 80 && (await at(page)) !== 'wrapping'; steps++) {
      const phase = await at(page);
      if (!seen.has(phase)) await look(phase);
      seen.add(phase);
      await (phase === 'committing' ? commit() : page.keyboard.press('Enter'));
    }
    expect([...seen].slice(1).sort()).toEqual([...FORMATS[format].phases].sort());
    await page.keyboard.press('c');
    await tabTo(page, /A .*Go to the wrap-up/);
    await page.keyboard.press('Enter');
    await page.locator('.wrap-up').waitFor();
  },
);

test('a room of forty with long names and the longest cards fits every screen', async () => {
  const people = Array.from({ length: 40 }, (_, place) => `${'Wolfeschlegelsteinhausen '.repeat(2)}${place}`);
  const says = 'I have two quotes here, and yours is dearer by fifteen thousand. '.repeat(4).trim();
  const moment = 'Second meeting. You quoted for a sorting line last week, and so did somebody else. '.repeat(
    2,
  );
  const moves = ['Stop', 'Say it back', 'Search', 'Sort', 'Speak', 'Settle'].map((title) => ({
    id: title,
    title,
  }));
  const cards = Array.from({ length: 200 }, (_, place) => ({
    id: `${place}`,
    who: 'Halima Noor, Head of buying, Kisima Tea',
    moment,
    says,
    moves,
  }));
  const live = opened({ format: 'drop-and-prop', people, cards, seconds: 90, first: 'random', seed: 1 });
  await page.evaluate((room) => localStorage.setItem('runthrough:room', JSON.stringify(room)), live);
  await page.goto(`${site}session/stage/`);
  for (let phases = 0; phases <= FORMATS['drop-and-prop'].phases.length; phases++) {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [3840, 2160],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      expect([await at(page), width, await unreadable(page)]).toEqual([await at(page), width, []]);
    }
    await page.keyboard.press('Enter');
  }
  await page.goto(`${site}session/`);
  await page.locator('.control').waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
});
