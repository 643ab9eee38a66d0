import { inflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { open, packed, somebody } from './devices.ts';
import { inaccessible, overflow } from './measures.ts';
import {
  ASKED,
  attemptOf,
  daysAgo,
  entry,
  finishedPlay,
  lessonTaken,
  parcelOf,
  pathThrough,
  plant,
  sceneFrom,
} from './planting.ts';
import { SCENE, sayByKeys, tabTo } from './playing.ts';

const site = inject('site');
const price = await sceneFrom(site, SCENE);

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

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
  await page.getByRole('button', { name: 'Send the result' }).waitFor();
  await tabTo(page, /Send the result/);
  await page.keyboard.press('Enter');
  return linkOn(page);
}

test('a drill is assigned, accepted, played, sent back and counted, by keyboard alone', async () => {
  const { page: leader, heard } = await somebody(browser, `${site}team/`);
  const asked = await assignByKeys(leader, 'Lucía');
  expect(asked.length).toBeLessThanOrEqual(2000);
  await leader.getByRole('button', { name: 'Show a QR code' }).click();
  await leader.getByRole('img', { name: 'The link as a QR code' }).waitFor();
  await leader.getByText('This link opens on this device only.').waitFor();
  await leader.keyboard.press('Escape');
  await leader.locator('.due').getByText('Not played yet.').waitFor();
  const { page: rep, heard: heardByRep } = await somebody(browser, `${site}`);
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

test('a lesson that was asked for is said to be taken, and nothing that was written goes along', async () => {
  const lesson = { ...ASKED, kind: 'lesson', target: 'objections/stop-before-you-answer' };
  const { page: rep, heard: heardByRep } = await somebody(
    browser,
    `${site}assigned/#p=${packed(parcelOf({ assignment: lesson }))}`,
  );
  await rep.getByText('That you took it is shared.').waitFor();
  await rep.keyboard.press('Enter');
  await rep.getByRole('link', { name: 'Take it now' }).waitFor();
  await plant(rep, [lessonTaken(1, lesson.target, 0)], 'worksheets');
  await open(rep, site);
  await rep.getByRole('link', { name: 'Say that you took it' }).click();
  await rep.getByText('Send Marta that you took it').click();
  const link = await linkOn(rep);
  expect(inflateRawSync(Buffer.from(link.split('#p=')[1] ?? '', 'base64url')).toString()).toBe(
    JSON.stringify({
      ...{ format: 'runthrough', v: 1, kind: 'taken', by: 'Lucía', assignment: lesson.id },
      ...{ lesson: lesson.target, on: new Date().toLocaleDateString('sv-SE') },
    }),
  );
  const { page: leader, heard } = await somebody(browser, `${site}team/`);
  await plant(leader, [entry(1, 'assignment', lesson.id, lesson)], 'entries');
  await open(leader, link);
  await leader.getByText('A lesson cannot be played again, so this is their word.').waitFor();
  await leader.locator('.due').getByText('Says it was taken on').waitFor();
  expect([await heard(), await heardByRep()]).toEqual([[], []]);
});

/** A team of two, with three plays each, a drill that is late and one that is open. */
async function plantTeam(page: Page): Promise<{ shown: string }> {
  const sent = (nth: number, by: string, manner: 'well' | 'badly') => {
    const attempt = attemptOf(price, nth, manner, 30 - nth);
    return entry(nth, 'received', attempt.id, { by, assignment: null, attempt, standing: 'true-to-claim' });
  };
  const drill = (nth: number, to: string, days: number) => {
    const id = `01900000-0000-7000-8000-00000000d00${nth}`;
    const due = daysAgo(days).slice(0, 10);
    const asked = { kind: 'scene', target: SCENE, note: 'What do you hear?', by: 'Marta', at: daysAgo(20) };
    return entry(20 + nth, 'assignment', id, { id, to, due, ...asked });
  };
  const results = [1, 2, 3].map((nth) => sent(nth, 'Tom Fallon', 'badly'));
  const others = [4, 5, 6].map((nth) => sent(nth, 'Jonas Weber', 'well'));
  const people = ['Tom Fallon', 'Jonas Weber'].map((name, nth) =>
    entry(10 + nth, 'person', `p${nth}`, { name, deals: nth === 0 ? 14 : 3 }),
  );
  const drills = [drill(1, 'Tom Fallon', 2), drill(2, 'Tom Fallon', -5)];
  await plant(page, [...results, ...others, ...people, ...drills], 'entries');
  return { shown: results[0]?.of as string };
}

test('a team shows who stands where, what is late, who has room, and what it withholds', async () => {
  const { page, heard } = await somebody(browser, `${site}team/`);
  await plantTeam(page);
  await open(page, `${site}team/`);
  expect(await page.locator('h1').textContent()).toBe('One person, one move to coach');
  const rows = await page.locator('.heat tbody tr').allInnerTexts();
  expect(rows[0]).toContain('Tom');
  expect(rows[0]).toMatch(/start here.*C/s);
  expect(rows[1]).toMatch(/at benchmark.*A/s);
  expect(await page.locator('.due li').first().innerText()).toMatch(/late[\s\S]*Ask what got in the way/);
  expect(await page.locator('#compare ~ .pair').first().innerText()).toContain(
    'Withheld: fewer than 5 people',
  );
  expect(await page.locator('.capacity').innerText()).toMatch(/Over by 2[\s\S]*Room for 9/);
  await page.getByRole('button', { name: /Tom Fallon, Objections/ }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.drawer').getByText('is left out of 3 of 3 plays').waitFor();
  await page.getByRole('button', { name: /^Assign: / }).click();
  expect(await page.getByLabel('Who, by name or initials').inputValue()).toBe('Tom Fallon');
  await page.getByText('Which one goes?').waitFor();
  expect(await page.getByRole('button', { name: 'Make the drill' }).isDisabled()).toBe(true);
  await page
    .getByRole('button', { name: /^Drop / })
    .first()
    .click();
  await expect.poll(() => page.getByRole('button', { name: 'Make the drill' }).isDisabled()).toBe(false);
  const scene = page.locator('.plan').getByRole('checkbox').last();
  await open(page, `${site}team/person/#p0`);
  await scene.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Start again from the plays' }).waitFor();
  expect(await scene.evaluate((tick) => tick === document.activeElement)).toBe(true);
  await open(page, `${site}team/person/#p0`);
  expect(await scene.isChecked()).toBe(true);
  expect(await heard()).toEqual([]);
});

test('a play is shown turn by turn by keys, and the question comes back beside its turn', async () => {
  const rep = await somebody(browser, `${site}`);
  const path = pathThrough(price, 'badly');
  await plant(rep.page, finishedPlay(1, price, path, { mode: 'benchmark', on: daysAgo(29) }).records);
  const { page, heard } = await somebody(browser, `${site}team/`);
  const { shown } = await plantTeam(page);
  await open(page, `${site}showme/#${shown}`);
  await page.getByRole('region', { name: `Turn 1 of ${path.length}` }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('region', { name: `Turn 2 of ${path.length}` }).waitFor();
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.pick .chosen').innerText()).toContain('Tom was certain');
  await page.keyboard.press('n');
  await page.keyboard.type('You pitched too early. You always do.');
  await page.keyboard.press('Tab');
  await page.locator('.nudge').getByText('This reads as a verdict.').waitFor();
  await page.getByRole('button', { name: 'Use it' }).press('Enter');
  expect(await page.locator('.nudge').count()).toBe(0);
  const note = await page.locator('#note').inputValue();
  await page.getByText('Send the note to Tom').click();
  await page.getByLabel('From, as they call you').fill('Marta');
  await open(rep.page, await linkOn(page));
  await rep.page.keyboard.press('Enter');
  await rep.page.waitForURL(/debrief/);
  const beside = rep.page.locator('.sent');
  await beside.waitFor();
  expect(await beside.innerText()).toContain('Marta asks');
  expect(await beside.innerText()).toContain(note);
  expect([await heard(), await rep.heard()]).toEqual([[], []]);
});

test('calls heard and claims shown are kept, and a claim is shown by what a buyer did', async () => {
  const { page, heard } = await somebody(browser, `${site}team/logs/`);
  await page.getByLabel('Whose call').fill('Tom');
  await page.getByLabel('Routine').selectOption('objections');
  await page.locator('fieldset input').first().check();
  await page.getByLabel('One thing noticed').fill('He waited.');
  await page.getByRole('button', { name: 'Keep the call' }).click();
  await page.getByText('One this month.').waitFor();
  await page.getByLabel('Who claims it').fill('Tom');
  await page.getByLabel('What was claimed').fill('It is at 80 percent.');
  await page.getByLabel('Evidence asked for').fill('A dated step');
  await page.getByRole('button', { name: 'Keep the claim' }).click();
  const claim = page.locator('li', { hasText: 'to be shown by' });
  await claim.getByLabel('What the buyer did').fill('She sent the plan.');
  await claim.getByRole('button', { name: 'It was shown' }).click();
  await open(page, `${site}team/logs/`);
  await page.locator('li', { hasText: 'She sent the plan.' }).waitFor();
  expect(await heard()).toEqual([]);
});

type Look = [state: string, path: string, colorScheme: 'light' | 'dark', width: number, press?: RegExp];

const DRILL = `assigned/#p=${packed(parcelOf({ assignment: ASKED }))}`;
const looks: Look[] = [
  ['the team', 'team/', 'light', 1280, /Tom Fallon, Objections/],
  ['a drill in the making', 'team/', 'dark', 360, /Assign a drill/],
  ['a person', 'team/person/#p0', 'light', 360],
  ['a play, wide', 'showme/', 'dark', 1280, /Mark a bright spot/],
  ['a play, narrow', 'showme/', 'light', 360],
  ['a drill that came', DRILL, 'dark', 360],
];

test.each(looks)('%s is accessible and fits', async (_, path, colorScheme, width, press) => {
  const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
  const { page } = await somebody(browser, `${site}team/`, options);
  const { shown } = await plantTeam(page);
  await open(page, site + (path === 'showme/' ? `${path}#${shown}` : path));
  if (press) await page.getByRole('button', { name: press }).click();
  expect({ found: await inaccessible(page), over: await overflow(page) }).toEqual({ found: [], over: 0 });
});
