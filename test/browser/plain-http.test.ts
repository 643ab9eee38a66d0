import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { flags } from './browser.ts';
import { openScene, repliesOn, sayByKeys, start, turnOn } from './playing.ts';
import { settled } from './visit.ts';
import { watch } from './watch.ts';

test('over plain http on a local network a play is kept, and the settings say what is missing', async () => {
  const browser = await chromium.launch({
    executablePath: inject('chrome'),
    args: [...flags(), '--host-resolver-rules=MAP plain.test localhost'],
  });
  const site = inject('site').replace('localhost', 'plain.test');
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const problems = await watch(page, site);
  await openScene(page, site);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await start(page, 'quiet');
  await sayByKeys(page, (await repliesOn(page))[0] as string);
  await openScene(page, site);
  await page.locator('.manners [data-enter]', { hasText: 'Carry on at turn 2' }).click();
  await page.locator('.pane').waitFor();
  expect(await turnOn(page)).toBe(1);
  await page.goto(`${site}settings/`);
  await settled(page);
  await page.getByText('This page came over plain http.').waitFor();
  await page.getByText('None. This browser keeps one copy only').waitFor();
  expect(await page.getByRole('heading', { name: 'Offline' }).count()).toBe(0);
  expect(await problems()).toEqual([]);
  await browser.close();
});
