import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { pathThrough, sceneFrom } from './planting.ts';
import { SCENE, sayByKeys, tabTo } from './playing.ts';
import { settled } from './visit.ts';
import { type Problems, watch } from './watch.ts';

const site = inject('site');
const price = await sceneFrom(site, SCENE);

let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));

/** Somebody at a device of their own. */
async function somebody(path: string): Promise<{ page: Page; heard: Problems }> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  contexts.push(context);
  const page = await context.newPage();
  const heard = await watch(page, site);
  await open(page, site + path);
  return { page, heard };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await settled(page);
}

const linkOn = async (page: Page): Promise<string> => {
  const field = page.getByRole('textbox', { name: 'The link', exact: true });
  await expect.poll(() => field.inputValue()).toContain('#p=');
  return field.inputValue();
};

/** Makes a drill of the price scene for somebody by keys alone, and gives its link. */
async function assignByKeys(page: Page, to: string): Promise<string> {
  await page.keyboard.press('a');
  await page.locator('dialog.assign').waitFor();
  await page.getByLabel('Who, by name or initials').focus();
  await page.keyboard.type(to);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Marta');
  await page.getByLabel('Scene or lesson').selectOption(`scene/${SCENE}`);
  await page.getByLabel('A note, as a question').focus();
  await page.keyboard.type('What do you want to know before you answer the price?');
  await tabTo(page, /Make the drill/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Send it to ${to}` }).waitFor();
  return linkOn(page);
}

/** Accepts a drill, plays it to its best end and gives the link to its result, by keys alone. */
async function playAndSend(page: Page, link: string): Promise<string> {
  await open(page, link);
  expect(await page.locator('.asked').innerText()).toContain('This play is shared.');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Play it now' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.manners [data-enter]:not([disabled])').waitFor();
  expect(await page.locator('.manners').innerText()).toContain('Its result is shared');
  expect(await page.locator('.manner').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.locator('.ask .reply').first().waitFor();
  for (const reply of pathThrough(price, 'well')) await sayByKeys(page, reply);
  await page.locator('#debrief:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/debrief/);
  await tabTo(page, /Send the result/);
  await page.keyboard.press('Enter');
  return linkOn(page);
}

test('a drill is assigned, accepted, played, sent back and counted, by keyboard alone', async () => {
  const { page: leader, heard } = await somebody('team/');
  const asked = await assignByKeys(leader, 'Lucía');
  expect(asked.length).toBeLessThanOrEqual(2000);
  await leader.getByRole('button', { name: 'Show a QR code' }).click();
  await leader.getByRole('img', { name: 'The link as a QR code' }).waitFor();
  await leader.keyboard.press('Escape');
  await leader.locator('.due').getByText('Not played yet.').waitFor();
  const { page: rep, heard: heardByRep } = await somebody('');
  const sent = await playAndSend(rep, asked);
  expect(sent.length).toBeLessThanOrEqual(2000);
  await open(rep, site);
  await rep.locator('.minutes .done').getByText('From Marta: 5 of 6').waitFor();
  await open(leader, sent);
  await leader.getByText(/Lucía, “.*”: 6 of 6, played again and the same\./).waitFor();
  expect(await leader.locator('.due').innerText()).toContain('Reached the target.');
  await open(leader, sent);
  await leader.getByText('is here already, and counts once').waitFor();
  expect(await leader.locator('.heat').innerText()).toMatch(/one play/);
  expect([await heard(), await heardByRep()]).toEqual([[], []]);
});
