import type { Page } from 'playwright-core';
import type { Line } from '#domain/records/journal.ts';
import { linesIn } from '#domain/records/journal.ts';

/*
 * Looks at, and damages, what the site keeps, from a page of its origin that runs none of its scripts.
 */

/** Everything that lies in one store of the database; nothing where there is no database. */
export function valuesIn(page: Page, store: string): Promise<{ id: string }[]> {
  return page.evaluate(
    (name) =>
      new Promise<{ id: string }[]>((done) => {
        const opening = indexedDB.open('runthrough');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => done([]);
        opening.onsuccess = () => {
          const values = opening.result.transaction(name).objectStore(name).getAll();
          values.onsuccess = () => {
            opening.result.close();
            done(values.result);
          };
        };
      }),
    store,
  );
}

export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const deleting = indexedDB.deleteDatabase('runthrough');
        deleting.onsuccess = () => done();
        deleting.onblocked = () => failed(new Error('A page holds on to the database.'));
      }),
  );
}

export async function deleteJournals(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const files = await navigator.storage.getDirectory();
    await files.removeEntry('journals', { recursive: true });
  });
}

/** The texts of all journals. */
function journalsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('journals', {
      create: true,
    });
    const texts: string[] = [];
    for await (const file of (
      folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
    ).values())
      texts.push(await (await file.getFile()).text());
    return texts;
  });
}

/** Every line of every journal. */
export async function linesOn(page: Page): Promise<Line[]> {
  return (await journalsOf(page)).flatMap(linesIn);
}

/** Takes so many characters off the end of every journal. */
export async function cutJournals(page: Page, characters: number): Promise<void> {
  await page.evaluate(async (less) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('journals');
    for await (const file of (
      folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
    ).values()) {
      const { size } = await file.getFile();
      const writing = await file.createWritable({ keepExistingData: true });
      await writing.truncate(size - less);
      await writing.close();
    }
  }, characters);
}
