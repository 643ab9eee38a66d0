import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { inaccessible, overflow } from './measures.ts';
import { openScene, sayByKeys, start } from './playing.ts';

const WIDTHS = [320, 360, 768, 1280, 1920];

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

/** Holds what is on screen against axe and against every width. */
async function holds(page: Page, phase: string): Promise<void> {
  expect({ phase, found: await inaccessible(page) }).toEqual({ phase, found: [] });
  const { width } = page.viewportSize() as { width: number };
  for (const wide of WIDTHS) {
    await page.setViewportSize({ width: wide, height: 740 });
    expect({ phase, wide, over: await overflow(page) }).toEqual({ phase, wide, over: 0 });
  }
  await page.setViewportSize({ width, height: 740 });
}

test.each([
  ['light', 360],
  ['dark', 360],
  ['light', 1280],
  ['dark', 1280],
] as const)('every phase of a play is accessible and fits, %s at %i px', async (colorScheme, width) => {
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width, height: 740 },
  });
  const page = await context.newPage();
  await openScene(page, inject('site'));
  await holds(page, 'start');
  await start(page, 'coached');
  await holds(page, 'choosing');
  await sayByKeys(page, 'opener-cut');
  await page.keyboard.press('b');
  await holds(page, 'coached');
  await page.getByRole('button', { name: 'Carry on' }).click();
  await sayByKeys(page, 'haggle-lower');
  await page.getByRole('button', { name: 'Carry on' }).click();
  await page.locator('#debrief').waitFor();
  await holds(page, 'over');
  await context.close();
});

test('on a phone the live turn, four replies and how sure fit one screen', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openScene(page, inject('site'), 'no-budget-this-year');
  await start(page, 'quiet');
  await sayByKeys(page, await page.locator('.reply input').first().inputValue());
  const live = await page.locator('#now').boundingBox();
  const strip = await page.locator('.striprow').boundingBox();
  expect(live?.y).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0) - 1);
  await context.close();
});

test('on a phone a part of the week that is done is marked along the ruler, not across it', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openScene(page, inject('site'));
  await start(page, 'quiet');
  await sayByKeys(page, 'opener-cut');
  await sayByKeys(page, 'haggle-lower');
  await page.locator('#debrief').waitFor();
  await page.goto(inject('site'));
  const done = page.locator('.minutes > .done');
  await done.waitFor();
  const across = await done.evaluate((part) => getComputedStyle(part).backgroundImage);
  const [along, now] = await page
    .locator('.minutes > :is(.done, .now)')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part, '::before').backgroundColor));
  expect({ across, along }).toEqual({ across: 'none', along: now });
  await context.close();
});
