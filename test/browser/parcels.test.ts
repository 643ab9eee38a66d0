import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { open, packed, somebody } from './devices.ts';
import { ASKED, attemptOf, parcelOf, sceneFrom } from './planting.ts';
import { SCENE } from './playing.ts';

const site = inject('site');
const price = await sceneFrom(site, SCENE);

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

test('links and files that are cut short, hostile or too large get a sentence and change nothing', async () => {
  const { page, heard } = await somebody(browser, `${site}assigned/`);
  const whole = packed(parcelOf({ assignment: ASKED }));
  const polluted = JSON.stringify(parcelOf({ assignment: ASKED })).replace(
    '{',
    '{"__proto__":{"polluted":true},',
  );
  const bad = [
    [whole.slice(0, 40), 'is cut short or was changed'],
    [packed('{'.repeat(2000)), 'is not JSON, or it breaks off'],
    [packed(`${'['.repeat(100)}${']'.repeat(100)}`), 'nested more than 32 levels'],
    [packed(polluted), 'is damaged at'],
    [packed({ format: 'runthrough', v: 2 }), 'made by a newer version'],
    [packed('0'.repeat(10_000_000)), 'is cut short or was changed'],
    [packed(parcelOf({ assignment: { ...ASKED, due: 'soon' } })), 'is damaged at assignment.due'],
  ] as const;
  for (const [link, words] of bad) {
    await open(page, `${site}assigned/#p=${link}`);
    await page.getByRole('alert').getByText(words).waitFor();
  }
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(6_000_000, '1') },
  });
  await page.getByText('“large.json” is 6 MB').waitFor();
  const markup = { ...ASKED, by: '<img src=x onerror=alert(1)>', target: 'no-such-scene' };
  await open(page, `${site}assigned/#p=${packed(parcelOf({ assignment: markup }))}`);
  await page.getByText('this course has no such scene').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.getByRole('button', { name: /Accept/ }).count()).toBe(0);
  await open(page, `${site}assigned/`);
  await page.getByRole('heading', { name: 'No drill is open here' }).waitFor();
  expect(await heard()).toEqual([]);
});

test('a result that its lines do not come to is kept, said to be so, and not counted', async () => {
  const { page } = await somebody(browser, `${site}team/`);
  const attempt = { ...attemptOf(price, 1, 'badly', 1), transcript: [] };
  const forged = {
    ...attempt,
    result: { ...attempt.result, run: price.routine.moves.map(({ id }) => id), benchmark: true },
  };
  const older = {
    ...attempt,
    id: attempt.id.replace(/.$/, 'f'),
    scenario: { ...attempt.scenario, hash: 'older' },
  };
  const result = { format: 'runthrough', v: 1, kind: 'result', by: 'Tom', assignment: null };
  const file = (name: string, document: unknown) => ({
    ...{ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) },
  });
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('forged.json', { ...result, attempts: [forged, older] }),
      file('broken.json', { ...result, attempts: [{}] }),
    ]);
  const said = page.locator('.arrivals');
  await said.getByText(/claims 6 of 6, and its lines come to \d\. It is kept and not counted\./).waitFor();
  expect(await said.innerText()).toContain('the scene has changed since');
  expect(await said.innerText()).toContain('“broken.json” is damaged at attempts.0');
  expect(await page.locator('h1').textContent()).toBe('Nobody has sent a play yet');
  await open(page, `${site}assigned/#p=${packed({ ...result, attempts: [attempt] })}`);
  await page.waitForURL(/team/);
});
