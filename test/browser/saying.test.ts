import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Preferences } from '#domain/records/preferences.ts';
import { flags } from './browser.ts';
import { openScene, sayByKeys, start, turnOn } from './playing.ts';
import { settled } from './visit.ts';
import { watch } from './watch.ts';

declare global {
  interface Window {
    spoken: string[];
  }
}

const FAKE_MICROPHONE = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
const QUIET = 'the-quiet-after-the-number';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: () => Promise<string[]>;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('chrome'),
    args: [...flags(), ...FAKE_MICROPHONE],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  heard = await watch(page, site);
});
afterEach(async () => {
  expect(await heard()).toEqual([]);
  await context.close();
});

async function prefer(preferences: Preferences): Promise<void> {
  await page.addInitScript(
    (set) => localStorage.setItem('runthrough:preferences', set),
    JSON.stringify(preferences),
  );
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const replies = () => page.locator('.ask .reply').count();

test('the replies wait for the own line, which is heard again in the debrief and can be deleted', async () => {
  await openScene(page, site);
  await page.getByText('More ways to play').click();
  await page.locator('.ways astro-island:not([ssr])').waitFor();
  await page.getByLabel('Say it first').check();
  await page.locator('.manner input').nth(1).check();
  await button('Start').click();
  await page.getByRole('heading', { name: 'Say your own line first, aloud' }).waitFor();
  await page.keyboard.press('1');
  expect(await replies()).toBe(0);
  await button('Record').click();
  await page.getByText(/^[1-9] s$/).waitFor();
  await button('Stop').click();
  await page.getByText('Recorded. It stays on this device, in no copy.').waitFor();
  await button('Show the replies').click();
  await sayByKeys(page, 'opener-cut');
  await button('Show the replies').waitFor();
  await page.keyboard.press('Enter');
  await sayByKeys(page, 'haggle-lower');
  await page.locator('#debrief').click();
  await button('Hear yourself, turn 1').click();
  await button('Stop yourself, turn 1').waitFor();
  await page.goto(`${site}settings/`);
  await page.getByText(/^1, \d+ kB, on this device only and in no copy\./).waitFor();
  await page.goBack();
  await button('Delete the recording, turn 1').click();
  await page.locator('.aloud').waitFor({ state: 'detached' });
  await page.goto(`${site}settings/`);
  await page.getByText('Finished plays').waitFor();
  await settled(page);
  expect(await page.getByText('in no copy').count()).toBe(0);
});

test('where the microphone is refused one sentence says so, and the play goes on', async () => {
  await prefer({ sayFirst: true });
  await page.addInitScript(() => {
    MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await openScene(page, site);
  expect(await page.getByText('You could say').count()).toBe(0);
  await page.locator('.manners [data-enter]').click();
  await button('Record').click();
  await page.getByText('Saying it aloud is what counts.').waitFor();
  expect(await button('Record').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.locator('.reply input:focus').first().waitFor();
});

test('a line is recorded under a lesson’s exercise, and deleted there', async () => {
  await page.goto(`${site}c/objections/search-what-is-behind-it/`);
  await button('Record').click();
  await page.getByText(/^[1-9] s$/).waitFor();
  await button('Stop').click();
  await button('Hear yourself, recording 1').waitFor();
  await page.reload();
  await button('Delete recording 1').click();
  await page.locator('record-line li').waitFor({ state: 'detached' });
});

test('the buyer’s lines are read aloud without their cues, until a key', async () => {
  await prefer({ readAloud: true });
  await page.addInitScript(() => {
    window.spoken = [];
    const speak = ({ lang, text }: SpeechSynthesisUtterance) => window.spoken.push(`${lang}: ${text}`);
    const cancel = () => window.spoken.push('silence');
    Object.defineProperty(window, 'speechSynthesis', { value: { speak, cancel } });
  });
  await openScene(page, site);
  await start(page, 'quiet');
  await page.waitForFunction(() => window.spoken.length > 0);
  await page.keyboard.press('Tab');
  const spoken = await page.evaluate(() => window.spoken);
  const said = await page.locator('#now .said').allInnerTexts();
  expect(spoken).toEqual([...said.map((line) => `en: ${line}`), 'silence']);
});

test('a clock that runs out says the silence of the turn; turned off, it says so in the debrief', async () => {
  await prefer({ pressure: true });
  await page.clock.install();
  await openScene(page, site, QUIET);
  await start(page, 'benchmark');
  await sayByKeys(page, 'when-somebody-rings');
  await sayByKeys(page, 'over-your-own');
  expect(await page.getByRole('timer').innerText()).toMatch(/^\d+ s$/);
  while ((await turnOn(page)) === 2) await page.clock.runFor(1000);
  expect(await page.locator('.turn.you').last().innerText()).toContain('You look at the pegs as well');
  await button('Turn the clock off').click();
  await page.getByRole('timer').waitFor({ state: 'detached' });
  await page.reload();
  await settled(page);
  await page.locator('.manners [data-enter]:not([disabled])').click();
  await page.locator('.ask .reply').first().waitFor();
  expect(await page.getByRole('timer').count()).toBe(0);
  for (const reply of [
    'longer-than-is-easy',
    'not-the-roof',
    'what-breakfast-is',
    'with-lochside',
    'moira-at-nine',
  ]) {
    await sayByKeys(page, reply);
  }
  await page.locator('#debrief').click();
  await page.getByText('benchmark play with the clock turned off').waitFor();
});
