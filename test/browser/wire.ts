import type { Browser, Page, Response } from 'playwright-core';

/** The bytes of one file as they came over the wire, compressed. */
export type Sent = { url: string; type: string; bytes: number };

/** Opens a page with an empty cache and tells every file that came; `act` may go on from there. */
export async function sentBy(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<void> = async () => {},
): Promise<Sent[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    // What it keeps for later is not what a page needs.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address, { waitUntil: 'networkidle' });
    await act(page);
    await page.waitForLoadState('networkidle');
    return await Promise.all(responses.map(measure));
  } finally {
    await context.close();
  }
}

async function measure(response: Response): Promise<Sent> {
  await response.finished();
  const { responseBodySize } = await response.request().sizes();
  return { url: response.url(), type: response.request().resourceType(), bytes: responseBodySize };
}

/** The sum of the files of these types; of all, when none is named. */
export function weight(sent: Sent[], ...types: string[]): number {
  const counted = sent.filter(({ type }) => types.length === 0 || types.includes(type));
  return counted.reduce((sum, { bytes }) => sum + bytes, 0);
}
