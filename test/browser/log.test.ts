import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import type { Recordings } from '#adapters/browser/recordings.ts';
import type { AttemptLog, NotKept } from '#domain/records/log.ts';
import type { PlayRecord } from '#domain/records/record.ts';
import { NOTHING } from '#domain/records/stored.ts';
import { at, chose, finished, id, started } from '../domain/records/histories.ts';
import { launch } from './browser.ts';

/*
 * The database log in a real browser, without the site around it: its sources are served as they are.
 */

let server: Awaited<ReturnType<typeof createViteServer>>;
let browser: Browser;
let context: BrowserContext;
let address: string;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
  server = await createViteServer({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { port: 0, host: 'localhost', hmr: false, watch: null },
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0]}test/browser/fixtures/log.html`;
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

declare global {
  interface Window {
    log: AttemptLog;
    recordings: Recordings;
  }
}

/** A tab that holds a log of its own. */
async function tab(before?: () => void): Promise<Page> {
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(address);
  await page.waitForFunction(() => window.log);
  return page;
}

const append = (page: Page, record: PlayRecord) => page.evaluate((given) => window.log.append(given), record);
const read = (page: Page) => page.evaluate(() => window.log.read());

/** Tries to append and gives back what is in the way. */
const obstacle = (page: Page, record: PlayRecord) =>
  page.evaluate(
    (given) =>
      window.log.append(given).then(
        () => 'none',
        (refusal: NotKept) => refusal.obstacle,
      ),
    record,
  );

/** Opens the database past the log at a version, and closes it again or holds on to it. */
const changeDatabase = (page: Page, version: number, then: 'close' | 'hold') =>
  page.evaluate(
    ([asked, after]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('runthrough', asked);
        opening.onerror = () => failed(opening.error);
        opening.onblocked = () => failed(new Error('blocked'));
        opening.onsuccess = () => {
          if (after === 'close') opening.result.close();
          done();
        };
      }),
    [version, then] as const,
  );

test('records come back from the disk as they were', async () => {
  const page = await tab();
  const records = [started(1), chose(2, 1, 1), finished(3, 1, 2)];
  for (const record of records) expect(await append(page, record)).toBe('kept');
  expect(await read(await tab())).toEqual({ ...NOTHING, records });
});

test('a record is kept behind the last one of its chain only, and once', async () => {
  const page = await tab();
  await append(page, started(1));
  expect(await append(page, chose(2, 1, 1))).toBe('kept');
  expect(await append(page, chose(3, 1, 1))).toBe('moved-on');
  expect(await append(page, chose(5, 1, 4))).toBe('moved-on');
  expect(await append(page, chose(2, 1, 1))).toBe('kept');
  expect((await read(page)).records).toHaveLength(2);
});

test('of several tabs at once exactly one is first', async () => {
  const tabs = await Promise.all([tab(), tab(), tab()]);
  const first = tabs[0];
  await append(first, started(1));
  let head = 1;
  for (let turn = 1; turn <= 10; turn += 1) {
    const ids = tabs.map((_, place) => 10 * turn + place);
    const outcomes = await Promise.all(
      tabs.map((page, place) => append(page, chose(ids[place] as number, 1, head))),
    );
    expect(outcomes.toSorted()).toEqual(['kept', 'moved-on', 'moved-on']);
    head = ids[outcomes.indexOf('kept')] as number;
  }
  expect((await read(first)).records).toHaveLength(11);
});

test('merging twice adds once, and the newer answer stays', async () => {
  const page = await tab();
  const sheet = (n: number) => ({
    ...({ id: id(9), v: 1, exercise: 'objections/stop#check', at: at(n), answer: { said: `${n}` } } as const),
  });
  const merge = (contents: Parameters<AttemptLog['merge']>[0]) =>
    page.evaluate((given) => window.log.merge(given), contents);
  const entry = { id: id(4), v: 1, kind: 'person', of: 'priya', at: at(4), body: null } as const;
  const records = [started(1), chose(2, 1, 1)];
  const contents = { ...NOTHING, records, worksheets: [sheet(5)], entries: [entry] };
  expect(await merge(contents)).toEqual({ records: [id(1), id(2)], worksheets: 1, entries: 1, setAside: 0 });
  expect(await merge(contents)).toEqual({ records: [], worksheets: 0, entries: 0, setAside: 0 });
  await merge({ ...NOTHING, worksheets: [sheet(7)] });
  await merge({ ...NOTHING, worksheets: [sheet(6)] });
  expect(await page.evaluate(() => window.log.read(['worksheets'], 'objections/stop#check'))).toEqual({
    ...NOTHING,
    worksheets: [sheet(7)],
  });
  expect(await page.evaluate(() => window.log.read(['worksheets'], 'objections/stop#other'))).toEqual(
    NOTHING,
  );
  expect(await page.evaluate(() => window.log.read(['entries'], 'person'))).toEqual({
    ...NOTHING,
    entries: [entry],
  });
  expect(await page.evaluate(() => window.log.read(['entries'], 'count'))).toEqual(NOTHING);
});

test('recordings are kept beside the rest, heard again, and deleted one by one and all at once', async () => {
  const page = await tab();
  const heard = (act: (recordings: Recordings) => Promise<void>, left: string[]) =>
    expect(page.evaluate(`(${act})(recordings)`).then(() => sounds(page))).resolves.toEqual(left);
  const keep = (n: number) =>
    page.evaluate(
      ([key, moment]) => window.recordings.keep({ id: key, of: 'turn', at: moment, sound: new Blob([key]) }),
      [id(n), at(n)] as const,
    );
  for (const n of [1, 2, 3]) await keep(n);
  await heard(async () => {}, [1, 2, 3].map(id));
  await heard((recordings) => recordings.delete('01900000-0000-7000-8000-000000000002'), [1, 3].map(id));
  expect(await read(page)).toEqual(NOTHING);
  await heard((recordings) => recordings.deleteAll(), []);
});

/** The sounds of a device, each of which is the text of its own id. */
const sounds = (page: Page) =>
  page.evaluate(async () => Promise.all((await window.recordings.list()).map(({ sound }) => sound.text())));

test('a newer version takes the database over at once, and the old tab is told', async () => {
  const [old, newer] = [await tab(), await tab()];
  await append(old, started(1));
  await changeDatabase(newer, 4, 'close');
  expect(await obstacle(old, chose(2, 1, 1))).toBe('newer');
});

test('a tab that does not let go of an older version is in the way until it closes', async () => {
  const holder = await context.newPage();
  await holder.goto(address);
  await append(await tab(), started(1));
  await changeDatabase(holder, 3, 'hold');
  const newer = await tab(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name) {
      return open.call(this, name, 4);
    };
  });
  expect(await obstacle(newer, chose(2, 1, 1))).toBe('blocked');
  expect(await obstacle(newer, chose(2, 1, 1))).toBe('blocked');
  await holder.close();
  await expect.poll(() => obstacle(newer, chose(2, 1, 1))).toBe('none');
  expect((await read(newer)).records).toHaveLength(2);
});

test('a full disk is told as such, and nothing is half written', async () => {
  const page = await tab();
  expect((await read(page)).records).toEqual([]);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await obstacle(page, started(1))).toBe('full');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect((await read(page)).records).toEqual([]);
  expect(await append(page, started(1))).toBe('kept');
});

test('a database that was deleted under a tab is made again', async () => {
  const page = await tab();
  await append(page, started(1));
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const deleting = indexedDB.deleteDatabase('runthrough');
        deleting.onsuccess = () => done();
        deleting.onblocked = () => failed(new Error('blocked'));
      }),
  );
  expect(await append(page, chose(2, 1, 1))).toBe('moved-on');
  expect(await append(page, started(3))).toBe('kept');
});
