import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { at, chose, finished, id, started } from '../domain/records/histories.ts';
import { launch } from './browser.ts';
import { settled } from './visit.ts';
import { watch } from './watch.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: () => Promise<string[]>;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
  heard = await watch(page, inject('site'));
});
afterEach(async () => {
  expect(await heard()).toEqual([]);
  await context.close();
});

const copy = {
  format: 'runthrough-copy',
  v: 2,
  madeAt: at(9),
  records: [started(1), chose(2, 1, 1), finished(3, 1, 2), started(4), chose(5, 4, 4)],
  worksheets: [{ id: id(6), v: 1, exercise: 'objections/stop#check', at: at(6), answer: { said: 'And?' } }],
  entries: [{ id: id(7), v: 1, kind: 'person', of: 'priya', at: at(7), body: { name: 'Priya' } }],
  setAside: [],
  preferences: { roles: ['leader'], theme: 'dark' },
};

async function openSettings(): Promise<void> {
  await page.goto(`${inject('site')}settings/`);
  await settled(page);
  await kept('Finished plays').waitFor();
}

const kept = (term: string) => page.locator('.kept dt', { hasText: term }).locator('+ dd:not(:empty)');
/** Waits until a number is shown. */
const counts = (term: string, number: string) =>
  kept(term)
    .filter({ hasText: new RegExp(`^${number}$`) })
    .waitFor();
const said = (words: string) => page.locator('.restored', { hasText: words });

async function restore(text: string, name = 'mine.json'): Promise<void> {
  const buffer = Buffer.from(text);
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer });
}

async function save(button: string): Promise<unknown> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return JSON.parse(await readFile(await (await coming).path(), 'utf8'));
}

/** Puts a value into the database past the product. */
async function plant(store: string, value: { id: string }): Promise<void> {
  await page.evaluate(
    ([name, planted]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('runthrough');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          transaction.objectStore(name).put(planted);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    [store, value] as const,
  );
}

test('a copy is restored, survives a reload and comes out as it went in', async () => {
  await openSettings();
  await restore(JSON.stringify(copy));
  await said('Restored 2 plays, 1 answer, and 1 other record.').waitFor();
  await openSettings();
  await counts('Finished plays', '1');
  await counts('Plays under way', '1');
  await counts('Exercises answered', '1');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  expect(await page.getByLabel('I lead a team').isChecked()).toBe(true);
  expect(await save('Save a copy')).toEqual({ ...copy, madeAt: expect.any(String) });
  await expect.poll(() => kept('Last copy').textContent()).not.toBe('None yet');
});

test('restoring twice changes nothing', async () => {
  await openSettings();
  await restore(JSON.stringify(copy));
  await said('Restored').waitFor();
  await restore(JSON.stringify(copy));
  await said('Everything in this copy was here already.').waitFor();
  expect(await save('Save a copy')).toMatchObject({ records: copy.records });
});

test.each([
  ['not JSON', '{"format":', '“mine.json” is not a copy: it is not JSON, or it breaks off.'],
  [
    'of a newer version',
    JSON.stringify({ ...copy, v: 3 }),
    '“mine.json” was made by a newer version of Runthrough.',
  ],
  ['of something else', '{"slides":[]}', '“mine.json” is not a copy of Runthrough data.'],
  [
    'damaged in one record',
    JSON.stringify({ ...copy, records: [...copy.records, { ...started(7), kind: 'sang' }] }),
    '“mine.json” is damaged at records.5.kind.',
  ],
])('a file that is %s gets a clear sentence and changes nothing', async (_, text, words) => {
  await openSettings();
  await restore(text);
  await said(words).waitFor();
  expect(await said('Nothing was changed.').count()).toBe(1);
  await openSettings();
  await counts('Finished plays', '0');
  expect(await page.getAttribute('html', 'data-theme')).toBeNull();
});

test('a file over 250 MB is refused without being read', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'runthrough-')), 'large.json');
  await writeFile(file, JSON.stringify(copy));
  await truncate(file, 250_000_001);
  await openSettings();
  await page.setInputFiles('input[type=file]', file);
  await said('“large.json” is 251 MB, and a copy has at most 250 MB.').waitFor();
  await rm(dirname(file), { recursive: true });
});

test('a record that cannot be read is set aside, reported, and travels in the copy', async () => {
  const odd = { id: 'odd', v: 9, kind: 'dreamt' };
  await openSettings();
  await restore(JSON.stringify(copy));
  await said('Restored').waitFor();
  await plant('attempts', odd);
  await openSettings();
  expect(await page.locator('.notice').textContent()).toContain('1 record cannot be read and was set aside.');
  await counts('Finished plays', '1');
  const setAside = [{ store: 'attempts', id: 'odd', text: JSON.stringify(odd) }];
  expect(await save('Save what cannot be read')).toEqual(setAside);
  expect(await save('Save a copy')).toMatchObject({ setAside, records: copy.records });
});

test('records behind one that cannot be read are reported', async () => {
  await openSettings();
  await restore(JSON.stringify({ ...copy, records: [started(1), chose(3, 1, 2), finished(4, 1, 3)] }));
  await page.locator('.notice', { hasText: '2 records belong to a play' }).waitFor();
  await counts('Plays under way', '1');
});

test('without a database the bar says so, and a copy still holds what was done', async () => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await openSettings();
  const words = 'This browser will not keep your place. Save a copy before you close.';
  await page.getByText(words).waitFor();
  await restore(JSON.stringify(copy));
  await said('Restored 2 plays').waitFor();
  await openSettings();
  expect(await save('Save a copy')).toMatchObject({ records: copy.records, worksheets: copy.worksheets });
});

test('with a full disk the bar says so; once there is room, all is kept', async () => {
  await openSettings();
  const session = await context.newCDPSession(page);
  const origin = new URL(inject('site')).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await restore(JSON.stringify(copy));
  await page.getByText('This browser will not keep your place.').waitFor();
  await counts('Finished plays', '1');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await openSettings();
  await counts('Finished plays', '1');
  expect(await page.getByText('This browser will not keep your place.').count()).toBe(0);
  expect(await page.evaluate(() => sessionStorage.getItem('runthrough:unkept'))).toBeNull();
});

test('preferences last, and the frame of the page follows them', async () => {
  await openSettings();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByLabel('I write scenes').check();
  await page.locator('.pick', { hasText: 'Single-key shortcuts' }).click();
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  expect(await page.getAttribute('html', 'data-keys')).toBe('off');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
  await openSettings();
  expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
  expect(await page.getByLabel('I write scenes').isChecked()).toBe(true);
  expect(await page.getByLabel('I am a rep').isChecked()).toBe(true);
  await page.getByLabel('As the system has it').check();
  expect(await page.getAttribute('html', 'data-theme')).toBeNull();
});

test('settings work while the browser refuses localStorage', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await openSettings();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  await page.getByLabel('I lead a team').check();
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
});
