import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { open, somebody } from './devices.ts';
import { inaccessible, overflow } from './measures.ts';
import { entry, plant } from './planting.ts';
import { tabTo } from './playing.ts';

const site = inject('site');
const numbers = `${site}numbers/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

const stages = [
  { title: 'Conversations' },
  { title: 'Appointments' },
  { title: 'Opportunities', competency: 'discovery' },
  { title: 'Proposals', competency: 'value-story' },
  { title: 'Wins', competency: 'objections' },
];

/** A sheet of one period; four of ten appointments become opportunities, and nine of ten are asked for. */
async function plantSheet(page: Page): Promise<void> {
  const sheet = {
    from: '2026-09-01',
    to: '2026-11-23',
    stages,
    rows: [{ who: '', counts: [500, 200, 80, 60, 15] }],
    ...{ sale: 10_000, currency: 'EUR', goal: 500_000, benchmarks: [null, 0.9, null, null] },
  };
  await plant(
    page,
    [entry(1, 'numbers', 'sheet-1', sheet), entry(2, 'own-name', 'me', { name: 'Marta' })],
    'entries',
  );
}

test('the first priority becomes a campaign, and its weeks stand in the week of a rep, by keyboard alone', async () => {
  const { page: leader, heard } = await somebody(browser, numbers);
  await plantSheet(leader);
  await open(leader, numbers);
  expect(await leader.locator('h1').textContent()).toBe('Train discovery first.');
  await leader.getByLabel('Who takes part, separated by commas').focus();
  await leader.keyboard.type('Lucía, Tom');
  await tabTo(leader, /Start the campaign/);
  await leader.keyboard.press('Enter');
  await leader.getByRole('heading', { name: 'Campaign: Discovery' }).waitFor();
  await tabTo(leader, /Send the weeks to everyone/);
  await leader.keyboard.press('Enter');
  const field = leader.getByRole('textbox', { name: 'The link', exact: true });
  await expect.poll(() => field.inputValue()).toContain('#p=');
  const link = await field.inputValue();
  expect(link.length).toBeLessThanOrEqual(2000);
  const { page: rep, heard: heardByRep } = await somebody(browser, link);
  await rep.getByRole('heading', { name: 'A campaign for your fifteen minutes' }).waitFor();
  const parts = await rep.locator('.asked li').count();
  expect(parts).toBeGreaterThan(6);
  await rep.keyboard.press('Enter');
  await rep.getByText('Accepted. Each part stands in its week.').waitFor();
  await open(rep, link);
  await rep.getByText('Accepted. Each part stands in its week.').waitFor();
  expect([await inaccessible(rep), await overflow(rep)]).toEqual([[], 0]);
  await open(rep, site);
  await rep.locator('.minutes').getByText(/Marta/).first().waitFor();
  expect([await heard(), await heardByRep()]).toEqual([[], []]);
});

test('west of Greenwich a campaign of six weeks is checked six weeks after it starts', async () => {
  const { page } = await somebody(browser, numbers, { timezoneId: 'America/Los_Angeles' });
  await plantSheet(page);
  await open(page, numbers);
  await page.getByLabel('Who takes part, separated by commas').fill('Tom');
  await page.getByLabel('Starts on').fill('2027-01-04');
  await page.getByRole('button', { name: 'Start the campaign' }).click();
  await page.getByText('Check it on 15 February 2027.').waitFor();
});

test('a table whose rows cannot all be read changes nothing and names them; a sound one is taken over', async () => {
  const { page } = await somebody(browser, numbers);
  await plantSheet(page);
  await open(page, numbers);
  await page.getByRole('button', { name: 'By person' }).click();
  await page.getByText('Paste from a spreadsheet, or open a CSV file').click();
  const table = (wins: string): string =>
    `\uFEFFWins;"Name";Conversations;Appointments;Opportunities;Proposals\r\n8;Lucía;300;120;60;40\r\n${wins};Tom;250;100;30;20\r\n`;
  const paste = page.getByRole('textbox', { name: 'The table' });
  await paste.fill(table('a few'));
  await page.getByRole('button', { name: 'Take over the counts' }).click();
  await page.getByText('“a few” under Wins cannot be read.').waitFor();
  await paste.fill(table('4'));
  await page.getByRole('button', { name: 'Take over the counts' }).click();
  await page.getByText('2 rows were taken over.').waitFor();
  await page.getByRole('button', { name: 'Team' }).click();
  await page.locator('.funnel').getByText('550').waitFor();
  await page.reload();
  await page.locator('.funnel').getByText('550').waitFor();
});

test.each(['light', 'dark'] as const)(
  'with counts in, the page is accessible and fits, in %s',
  async (colorScheme) => {
    const { page } = await somebody(browser, numbers, { colorScheme });
    await plantSheet(page);
    await open(page, numbers);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, found: await inaccessible(page), wider: await overflow(page) }).toEqual({
        width,
        found: [],
        wider: 0,
      });
    }
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('button', { name: 'By person' }).click();
    await page.getByLabel('Add a person').fill('Lucía');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove Lucía' }).waitFor();
    expect({ found: await inaccessible(page), wider: await overflow(page) }).toEqual({ found: [], wider: 0 });
  },
);
