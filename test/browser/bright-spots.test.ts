import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { launch } from './browser.ts';
import { inaccessible } from './measures.ts';
import { visit } from './visit.ts';

const site = inject('site');
const LINE = 'What would Piotr ask you first?';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());

test('bright spots come from a file, are found, changed, retired and shown beside their lesson', () =>
  visit(browser, `${site}bright-spots/`, {}, async (page: Page) => {
    const spot = (nth: number, line: string, move: string) => ({
      id: `01890a5d-ac96-774b-bcce-b302099a800${nth}`,
      spot: {
        line,
        who: 'Priya',
        on: '2026-11-24T09:00:00.000Z',
        card: { id: 'x', who: 'Dana Okafor', says: 'Too dear.' },
        move: { id: move.toLowerCase(), title: move },
        consent: true,
      },
    });
    const spots = [spot(1, LINE, 'Stop'), spot(2, 'Weekends are the difference.', 'Sort')];
    const file = { format: 'runthrough-bright-spots', v: 1, spots };
    const choose = (text: string): Promise<void> =>
      page
        .getByLabel('The file to add')
        .setInputFiles({ name: 'spots.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('{');
    await page.getByText('“spots.json” is not a file of bright spots: it is not JSON').waitFor();
    await choose(JSON.stringify(file));
    await page.getByText('2 lines were added.').waitFor();
    await choose(JSON.stringify(file));
    await page.getByText('Everything in this file was here already.').waitFor();
    expect(await inaccessible(page)).toEqual([]);
    await page.getByLabel('Search the lines').fill('weekends');
    await page.locator('.library > li').nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Retire' }).click();
    await page.getByText('Taken out of the library.').waitFor();
    await page.getByLabel('Search the lines').fill('');
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.locator('[name=line]').fill('And what would Piotr ask?');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.bright', { hasText: 'And what would Piotr ask?' }).waitFor();
    await page.getByRole('button', { name: 'Make a card of it' }).click();
    await page.getByText('It is a card now, among those of Objections.').waitFor();
    await page.getByRole('button', { name: 'Put it into a scene' }).click();
    await page.getByText('Copied.').or(page.getByText('The text is selected.')).waitFor();
    const reply = await page.getByLabel('The reply, as the file has it').inputValue();
    expect(parse(reply)).toMatchObject([
      { say: 'And what would Piotr ask?', makes: expect.arrayContaining(['stop']) },
    ]);
    expect(await inaccessible(page)).toEqual([]);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect(JSON.parse(await readFile(await (await coming).path(), 'utf8')).spots).toHaveLength(1);
    await page.goto(`${site}c/objections/stop-before-you-answer/`);
    await page.locator('team-lines', { hasText: 'And what would Piotr ask?' }).waitFor();
    await page.goto(`${site}session/`);
    await page.getByText('Objections: Why not, said aloud, 21 cards').waitFor();
    await page.goto(site);
    await page.locator('.line', { hasText: 'And what would Piotr ask?' }).waitFor();
  }));
