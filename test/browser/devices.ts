import { deflateRawSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { settled } from './visit.ts';
import { type Problems, watch } from './watch.ts';

/** Somebody at a device of their own, on a page of the site. */
export async function somebody(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; heard: Problems }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const heard = await watch(page, address);
  await open(page, address);
  return { page, heard };
}

/** Opens an address afresh, also where only its fragment is another. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await settled(page);
}

/** A document, or a text in its place, as a link carries it. */
export function packed(document: unknown): string {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return deflateRawSync(text).toString('base64url');
}
