import type { Page } from 'playwright-core';
import { settled } from './visit.ts';

/** The scene that the flows play, and the route through it on which the buyer goes on to the last line. */
export const SCENE = 'price-against-what';
const ROUTE = ['opener-carry', 'stairs-search', 'pages-sort', 'explain-speak', 'check-settle'] as const;

/** Opens a scene and waits until it can be started. */
export async function openScene(page: Page, site: string, scene = SCENE): Promise<void> {
  await page.goto(`${site}play/${scene}/`);
  await settled(page);
  await page.locator('.manners [data-enter]:not([disabled])').waitFor();
}

/** Starts in one of the three manners, by their place on the screen. */
export async function start(page: Page, manner: 'coached' | 'quiet' | 'benchmark'): Promise<void> {
  await page.locator('.manner input').nth(['coached', 'quiet', 'benchmark'].indexOf(manner)).check();
  await page.locator('.manners [data-enter]').click();
  await page.locator('.ask .reply').first().waitFor();
}

/** The ids of the replies on screen, in the order in which they stand. */
export function repliesOn(page: Page): Promise<string[]> {
  return page
    .locator('.reply input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}

/** Says a line by keys: its digit, then how sure. */
export async function sayByKeys(page: Page, reply: string, sure: 1 | 2 | 3 = 3): Promise<void> {
  const turn = await turnOn(page);
  await page.keyboard.press(String((await repliesOn(page)).indexOf(reply) + 1));
  await page.locator('.sure button:focus').waitFor();
  await page.keyboard.press(String(sure));
  await page.locator(`.pane[data-turn="${turn + 1}"]`).waitFor();
}

/** Says the next line of the route by keys. */
export async function sayOn(page: Page): Promise<string> {
  const reply = ROUTE[await turnOn(page)];
  if (!reply) throw new Error('The route ends here: start a play anew to say more.');
  await sayByKeys(page, reply);
  return reply;
}

/** How many lines have been said. */
export async function turnOn(page: Page): Promise<number> {
  return Number(await page.locator('.pane').getAttribute('data-turn'));
}

/** What has the focus: the tag and the id, or the text of a button. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: on } = document;
    return on?.id
      ? `${on.tagName.toLowerCase()}#${on.id}`
      : `${on?.tagName.toLowerCase()} ${on?.textContent?.trim()}`;
  });
}

/** Presses Tab until what has the focus fits; the page as a whole, which has every text in it, never does. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const on = await page.evaluate(() => {
      const { activeElement: at } = document;
      if (at === document.body) return '';
      return `${at?.tagName} ${(at as HTMLInputElement | null)?.type ?? ''} ${at?.textContent}`;
    });
    if (wanted.test(on)) return;
  }
  throw new Error(`Tab never comes to ${wanted}.`);
}
