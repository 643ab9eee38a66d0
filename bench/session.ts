import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { opened } from '#domain/session/live.ts';
import { launch } from '../test/browser/browser.ts';
import { SITE } from '../test/browser/build.ts';
import { serve } from '../test/browser/serve.ts';

/** What an hour of a team session asks of the two windows, and a minute of it as it really passes. */
export type SessionHour = {
  /** Seconds that clocks ran, and how many of them the stage did not show. */
  seconds: number;
  skipped: number;
  /** Bytes that the windows hold more at the end than after their first rounds. */
  grown: number;
  /** How many seconds after its moment the latest second of a real minute was shown. */
  latest: number;
};

/** The phases of a round of drop-and-prop, with the seconds of their clocks. */
const ROUND = [
  ['reading', 0],
  ['thinking', 10],
  ['propping', 90],
  ['proppingUp', 30],
  ['proving', 30],
  ['scoring', 0],
  ['keeping', 0],
] as const;

const HOUR = 3600;

/** The round after which everything has been said once and the browser has compiled what it will. */
const WARM = 5;

/** Runs a session for an hour in a browser, with the site as it is built: its clock is turned on second by second, and everything else is as it is in a room. */
export async function hourOfSession(chrome: string): Promise<SessionHour> {
  const site = await serve(SITE);
  const browser = await launch(chrome);
  const hour = await turnedHour(browser, site.address);
  const latest = await realMinute(browser, site.address);
  await browser.close();
  await site.close();
  return { ...hour, latest };
}

type Room = { context: BrowserContext; control: Page; stage: Page };

/** A room of eight with two hundred cards, its controls and its stage. */
async function openRoom(browser: Browser, site: string, turned: boolean): Promise<Room> {
  const moves = ['Stop', 'Search', 'Settle'].map((title) => ({ id: title.toLowerCase(), title }));
  const cards = Array.from({ length: 200 }, (_, place) => ({
    ...{
      id: `${place}`,
      who: 'Halima Noor, Kisima Tea',
      moment: 'Second meeting.',
      says: 'Too dear.',
      moves,
    },
  }));
  const people = 'Priya Tom Amara Bo Cy Dee Eli Fay'.split(' ');
  const room = opened({ format: 'drop-and-prop', people, cards, seconds: 90, first: 'random', seed: 1 });
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  if (turned) {
    await context.clock.install({ time: 0 });
    await context.clock.pauseAt(1000);
  }
  const stage = await context.newPage();
  await stage.goto(`${site}session/stage/`);
  await stage.evaluate((live) => localStorage.setItem('runthrough:room', live), JSON.stringify(room));
  await stage.reload();
  const control = await context.newPage();
  await control.goto(`${site}session/`);
  for (const page of [stage, control]) await page.locator('.picture').waitFor();
  return { context, control, stage };
}

async function turnedHour(browser: Browser, site: string): Promise<Omit<SessionHour, 'latest'>> {
  const { context, control, stage } = await openRoom(browser, site, true);
  const heaps = await Promise.all([control, stage].map(heapOf));
  const held = async (): Promise<number> => {
    const sizes = await Promise.all(heaps.map((used) => used()));
    return sizes.reduce((sum, size) => sum + size);
  };
  let seconds = 0;
  let skipped = 0;
  let start = 0;
  for (let round = 0; seconds < HOUR; round++) {
    for (const [phase, given] of ROUND) {
      await control.keyboard.press('Enter');
      await stage.locator(`.picture[data-at=${phase}]`).waitFor();
      if (given > 0) skipped += await run(context, stage, given);
      seconds += given;
    }
    await keepLine(control, round);
    if (round === WARM) start = await held();
  }
  const grown = (await held()) - start;
  await context.close();
  return { seconds, skipped, grown };
}

/** Types a line, as somebody does in every round. */
async function keepLine(control: Page, round: number): Promise<void> {
  await control.locator('.catch .said').fill(`A line of round ${round}`);
  await control.keyboard.press('Enter');
  await control.locator('.keep-line').first().waitFor();
  await control.keyboard.press('Escape');
}

/** Turns the clock on by so many seconds, one by one, and counts those that the stage never showed. */
async function run({ clock }: BrowserContext, stage: Page, seconds: number): Promise<number> {
  const time = stage.locator('.time');
  let skipped = 0;
  for (let left = seconds - 1; left >= 0; left--) {
    await clock.runFor(1000);
    const shown = await time.textContent();
    if (shown !== (left === 0 ? 'Finish your thought' : String(left))) skipped++;
  }
  return skipped;
}

/** Tells how many bytes a window holds once what nobody needs is gone. */
async function heapOf(page: Page): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async () => {
    for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
}

/** Lets a speaker's clock run as it does in a room, and tells how late the latest of its first sixty seconds was shown. */
async function realMinute(browser: Browser, site: string): Promise<number> {
  const { context, control, stage } = await openRoom(browser, site, false);
  await stage.bringToFront();
  for (const phase of ['reading', 'thinking', 'propping']) {
    await control.keyboard.press('Enter');
    await stage.locator(`.picture[data-at=${phase}]`).waitFor();
  }
  const late = await stage.evaluate(
    () =>
      new Promise<number>((done) => {
        const clock = JSON.parse(localStorage.getItem('runthrough:room') ?? '').room.clock;
        const time = document.querySelector('.time') as Element;
        let [last, latest] = [Number(time.textContent), 0];
        new MutationObserver(() => {
          const left = Number(time.textContent);
          const due = clock.since + clock.given - clock.ran - left * 1000;
          latest = left === last - 1 ? Math.max(latest, Date.now() - due) : Infinity;
          last = left;
          if (left <= 30) done(latest);
        }).observe(time, { characterData: true, childList: true, subtree: true });
      }),
  );
  await context.close();
  return late / 1000;
}
