import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { PlayRecord } from '#domain/records/record.ts';
import { launch } from './browser.ts';
import { cutJournals, deleteDatabase, deleteJournals, linesOn, valuesIn } from './keeping.ts';
import { openScene, sayOn, start, turnOn } from './playing.ts';
import { settled } from './visit.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
});
afterEach(() => context.close());

/** A page of the site's origin without its scripts; what it does nobody notices. */
async function behindItsBack(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${inject('site')}favicon.svg`);
  return page;
}

/** Plays so many lines in a tab of its own and closes the tab; the ids of the replies that were said. */
async function playLines(lines: number, before?: (page: Page) => Promise<unknown>): Promise<string[]> {
  const page = await context.newPage();
  await before?.(page);
  await openScene(page, inject('site'));
  await start(page, 'quiet');
  const said: string[] = [];
  while (said.length < lines) said.push(await sayOn(page));
  await page.close();
  return said;
}

/** Opens the scene in a new tab, and carries on with the play that was left. */
async function carryOn(): Promise<Page> {
  const page = await context.newPage();
  await openScene(page, inject('site'));
  await page.locator('.manners [data-enter]', { hasText: 'Carry on' }).click();
  await page.locator('.pane').waitFor();
  return page;
}

const repliesIn = (records: readonly PlayRecord[]): string[] =>
  records.flatMap((record) => (record.kind === 'chose' ? [record.choice.reply] : []));

const BACK = 'This browser had lost what it kept here. It is back, from the second copy on this device.';

test('a database that was deleted is filled from the journal, and the page says so', async () => {
  const said = await playLines(2);
  const behind = await behindItsBack();
  const before = await valuesIn(behind, 'attempts');
  await deleteDatabase(behind);
  const home = await context.newPage();
  await home.goto(inject('site'));
  await home.getByText(BACK).waitFor();
  expect(await valuesIn(behind, 'attempts')).toEqual(before);
  await home.close();
  const page = await carryOn();
  expect(await turnOn(page)).toBe(said.length);
  expect(await page.getByText(BACK).count()).toBe(0);
});

test('journals that were deleted are filled from the database', async () => {
  const said = await playLines(2);
  const behind = await behindItsBack();
  await deleteJournals(behind);
  const home = await context.newPage();
  await home.goto(inject('site'));
  await settled(home);
  await expect
    .poll(async () => repliesIn((await linesOn(behind)).map(([, value]) => value as PlayRecord)))
    .toEqual(said);
  expect(await home.getByText(BACK).count()).toBe(0);
});

test('a journal that was cut in the middle of a line loses that line and is gone on with', async () => {
  const said = await playLines(3);
  const behind = await behindItsBack();
  await cutJournals(behind, 10);
  await deleteDatabase(behind);
  const page = await carryOn();
  expect(await turnOn(page)).toBe(said.length - 1);
  const reply = await sayOn(page);
  await page.close();
  const lines = (await linesOn(behind)).map(([, value]) => value as PlayRecord);
  expect(repliesIn(lines)).toEqual([...said.slice(0, -1), reply]);
});

test('what two tabs do at once is in both copies', async () => {
  const said = (await Promise.all([playLines(2), playLines(1)])).flat();
  const behind = await behindItsBack();
  // A line may stand in the journals of both: each tab looks after what it finds in the database.
  const lines = new Map((await linesOn(behind)).map(([, value]) => [value.id, value as PlayRecord]));
  expect(repliesIn([...lines.values()]).toSorted()).toEqual(said.toSorted());
  await deleteDatabase(behind);
  const home = await context.newPage();
  await home.goto(inject('site'));
  await home.getByText(BACK).waitFor();
  expect(repliesIn((await valuesIn(behind, 'attempts')) as PlayRecord[]).toSorted()).toEqual(said.toSorted());
});

test('a tab goes on with the journal of a closed one, and two tabs at once have one each', async () => {
  await playLines(1);
  await playLines(1);
  const behind = await behindItsBack();
  const held = await carryOn();
  await playLines(1);
  expect(repliesIn((await linesOn(behind)).map(([, value]) => value as PlayRecord))).toHaveLength(3);
  await held.close();
});

test.each([
  [
    'offers no files',
    (page: Page) =>
      page.addInitScript(() => Reflect.deleteProperty(StorageManager.prototype, 'getDirectory')),
  ],
  ['cannot load the writer', (page: Page) => page.route('**/journal-*.js', (route) => route.abort())],
  [
    'refuses its files',
    (page: Page) =>
      page.route('**/journal-*.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'onmessage = ({ ports }) => ports[0].postMessage(undefined)',
        }),
      ),
  ],
])(
  'where the browser %s, a play goes on in the database alone, and the settings say so',
  async (_, without) => {
    const said = await playLines(2, without);
    const page = await context.newPage();
    await without(page);
    await page.goto(`${inject('site')}settings/`);
    await page.getByText('None. This browser keeps one copy only').waitFor();
    const behind = await behindItsBack();
    expect(repliesIn((await valuesIn(behind, 'attempts')) as PlayRecord[])).toEqual(said);
  },
);

test('where the browser has no database, the journal keeps what is done for the next page', async () => {
  const without = (page: Page) =>
    page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
  const said = await playLines(2, without);
  const page = await carryOn();
  expect(await turnOn(page)).toBe(said.length);
});

test('with the clock set back a month a play is carried on where it was', async () => {
  const said = await playLines(2);
  const page = await context.newPage();
  await page.clock.setFixedTime(Date.now() - 30 * 24 * 60 * 60 * 1000);
  await openScene(page, inject('site'));
  await page.locator('.manners [data-enter]', { hasText: 'Carry on' }).click();
  await page.locator('.pane').waitFor();
  expect(await turnOn(page)).toBe(said.length);
  await sayOn(page);
  await page.close();
  expect(await turnOn(await carryOn())).toBe(said.length + 1);
});

test('while an old tab blocks the upgrade the bar says so, and what was done is kept once it is closed', async () => {
  const holder = await behindItsBack();
  await holder.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('runthrough', 1);
        opening.onupgradeneeded = () => {
          const attempts = opening.result.createObjectStore('attempts', { keyPath: 'id' });
          attempts.createIndex('after', 'after');
          opening.result
            .createObjectStore('worksheets', { keyPath: 'id' })
            .createIndex('exercise', 'exercise');
        };
        opening.onsuccess = () => done();
      }),
  );
  const page = await context.newPage();
  await openScene(page, inject('site'));
  await page.getByText('Another tab holds on to an older version of Runthrough.').waitFor();
  await start(page, 'quiet');
  await sayOn(page);
  await holder.close();
  await page.close();
  expect(await turnOn(await carryOn())).toBe(1);
});
