import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { Campaign } from '#domain/numbers/campaign.ts';
import { id } from '../domain/records/histories.ts';
import { launch } from './browser.ts';
import { entry, plant } from './planting.ts';
import { focused } from './playing.ts';
import { settled } from './visit.ts';

const site = inject('site');

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
  await page.goto(`${site}session/`);
  await page.locator('.setup').waitFor();
});
afterEach(() => context.close());

test('the deck of the campaign under way comes first and is the one that is chosen', async () => {
  await settled(page);
  const campaign: Campaign = {
    ...{ competency: 'value-story', routine: 'turn', people: ['Tom'], starts: '2026-11-23', weeks: 6 },
    ...{ lessons: [], scenes: [], moves: 4, step: { from: 'Calls', to: 'Wins' }, check: '2027-01-04' },
    before: { made: 1, of: 4, from: '2026-10-01', to: '2026-10-30' },
  };
  await plant(page, [entry(1, 'campaign', id(2), campaign)], 'entries');
  await page.reload();
  await page.getByText('This campaign: Value story.').waitFor();
  const decks = page.locator('[name=deck]');
  expect(await decks.first().getAttribute('value')).toBe('value-story');
  expect(
    await decks.evaluateAll((all) => all.map((deck) => deck.matches(':checked')).lastIndexOf(true)),
  ).toBe(0);
});

test('a huddle takes two clicks from the home page where the team is not known yet, and one where it is', async () => {
  await page.goto(site);
  await page.getByRole('link', { name: 'Daily huddle' }).click();
  await page.locator('[name=format][value=huddle]:checked').waitFor();
  await page.locator('[name=people]').fill('Priya, Tom');
  await page.getByRole('button', { name: 'Use this screen alone' }).click();
  await page.getByText('2 in the room').waitFor();
  await page.getByRole('button', { name: 'Close the room' }).click();
  await page.goto(site);
  await page.getByRole('link', { name: 'Daily huddle' }).click();
  await page.getByText('2 in the room').waitFor();
  expect(await focused(page)).toContain('body');
  await page.keyboard.press('Enter');
  await page.locator('[data-at=reading]').waitFor();
});

test('without a name or a card a room does not open, and the form says what is missing', async () => {
  await page.getByRole('button', { name: 'Open the room' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Nobody is in.');
  await page.locator('[name=people]').fill('Priya');
  for (const deck of await page.locator('[name=deck]:checked').all()) await deck.uncheck();
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('alert').getByText('No card is chosen.').waitFor();
});
