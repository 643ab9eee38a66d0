import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Problems, watch } from './watch.ts';

/** Opens a page as a new visitor would, waits until it stands still, and closes it when `look` is done. */
export async function visit<T>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, problems: Problems) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
  try {
    const page = await context.newPage();
    const problems = await watch(page, address);
    await page.goto(address);
    if (options.javaScriptEnabled !== false) await settled(page);
    return await look(page, problems);
  } finally {
    await context.close();
  }
}

/** Waits until every island is alive, the fonts are there, and what they changed has been painted. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('astro-island[ssr]:not([client=visible])') === null,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((painted) => setTimeout(painted, 100));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}
