import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { FORMATS, type Format, type Phase } from '#domain/session/format.ts';
import { opened } from '#domain/session/live.ts';
import { launch } from './browser.ts';
import { inaccessible } from './measures.ts';
import { SCENE } from './playing.ts';

const site = inject('site');

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

/** A room of one, so that every phase leads on by one key. */
function roomOf(format: Format): string {
  const moves = [{ id: 'search', title: 'Search' }];
  const card = {
    id: SCENE,
    who: 'Dana, Brightwell',
    moment: 'She has your quote.',
    says: 'Too dear.',
    moves,
  };
  return JSON.stringify(
    opened({ format, people: ['Priya'], cards: [card], seconds: 90, first: 'random', seed: 1 }),
  );
}

/** The phases of three formats are all that there are; a scene is ended after its first line. */
const WALKS: [Format, readonly Phase[]][] = [
  ['drop-and-prop', FORMATS['drop-and-prop'].phases],
  ['scene', FORMATS.scene.phases.filter((phase) => phase !== 'keeping')],
  ['huddle', FORMATS.huddle.phases],
];

/** Ends the process of a window, which hears of nothing, and opens the window again. */
async function crash(page: Page): Promise<Page> {
  const address = page.url();
  const context = page.context();
  const gone = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => {});
  await gone;
  await page.close();
  return open(context, address);
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await picture(page).waitFor();
  return page;
}

/** What a window shows, once all that it shows is there. */
const picture = (page: Page) =>
  page.locator('.picture, .wrap-up').filter({ hasNotText: 'The scene is being fetched.' });

/** What a window shows but for its seconds, and these: none where there is no clock. */
function shown(page: Page): Promise<{ text: string; left: number | undefined }> {
  return picture(page).evaluate((element) => {
    const time = element.querySelector('.time')?.textContent;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').replace(/\d+seconds/, 'seconds');
    return { text, left: time === undefined ? undefined : Number(time) };
  });
}

/** Ends both windows at once, so that neither can tell the other, and holds what they show then against what they showed. */
async function crashBoth(stage: Page, control: Page): Promise<[Page, Page]> {
  const at = Date.now();
  const before = await Promise.all([shown(stage), shown(control)]);
  const windows = await Promise.all([crash(stage), crash(control)]);
  const after = await Promise.all(windows.map(shown));
  const passed = (Date.now() - at) / 1000 + 1;
  for (const [place, { text, left }] of before.entries()) {
    expect(after[place]?.text).toBe(text);
    const went = (left ?? 0) - (after[place]?.left ?? 0);
    expect(went).toBeGreaterThanOrEqual(0);
    expect(went).toBeLessThanOrEqual(left === undefined ? 0 : passed);
  }
  return windows;
}

/** The phases that were tried: they are alike in all formats. */
const tried = new Set<string>();

test.each(WALKS)(
  '%s: windows that crash, in whatever phase, find the room as it was and the clock where it is; axe finds nothing in the controls',
  async (format, phases) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    const first = await context.newPage();
    await first.goto(`${site}session/stage/`);
    await first.evaluate((room) => localStorage.setItem('runthrough:room', room), roomOf(format));
    await first.close();
    let control = await open(context, `${site}session/`);
    let stage = await open(context, `${site}session/stage/`);
    for (const phase of ['lobby', ...phases, 'wrapping']) {
      await stage.locator(`.picture[data-at=${phase}]`).waitFor();
      if (!tried.has(phase)) {
        [stage, control] = await crashBoth(stage, control);
        expect([phase, await inaccessible(control)]).toEqual([phase, []]);
      }
      tried.add(phase);
      await control.keyboard.press(phase === 'committing' ? '1' : phase === 'hearing' ? 'e' : 'Enter');
    }
    await context.close();
  },
);
