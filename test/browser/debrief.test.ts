import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { at, id } from '../domain/records/histories.ts';
import { launch } from './browser.ts';
import { inaccessible, overflow } from './measures.ts';
import { entry, finishedPlay, pathThrough, plant, sceneFrom } from './planting.ts';
import { SCENE } from './playing.ts';
import { settled } from './visit.ts';
import { watch } from './watch.ts';

const site = inject('site');
const UNKNOWN = id(99);

const scene = await sceneFrom(site, SCENE);
const elsewhere = { id: 'a-scene-that-was-removed', hash: scene.hash };
const plays = {
  badly: finishedPlay(1, scene, pathThrough(scene, 'badly')),
  well: finishedPlay(2, scene, pathThrough(scene, 'well'), { mode: 'benchmark' }),
  changed: finishedPlay(3, scene, pathThrough(scene, 'badly'), { scene: { id: SCENE, hash: 'older' } }),
  forged: finishedPlay(4, scene, pathThrough(scene, 'badly'), { claims: { score: 100, benchmark: true } }),
  removed: finishedPlay(5, scene, pathThrough(scene, 'badly'), { scene: elsewhere }),
};
type Name = keyof typeof plays;

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launch(inject('chrome'));
});
afterAll(() => browser.close());
beforeEach(() => enter());
afterEach(() => context.close());

/** A device on which all the plays have been played. */
async function enter(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  await page.goto(`${site}debrief/#${UNKNOWN}`);
  await page.locator('h1').waitFor();
  await plant(
    page,
    Object.values(plays).flatMap(({ records }) => records),
  );
}

async function open(name: Name): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site}debrief/#${plays[name].play}`);
  await page.locator('h1').waitFor();
  await settled(page);
}

const heading = () => page.locator('h1').textContent();

test('a play below benchmark leads back to its first turning point, by Enter', async () => {
  const heard = await watch(page, site);
  await open('badly');
  expect(await heading()).toMatch(/^(None|\d) of 6 moves\. Benchmark is 5\.$/);
  expect(await page.title()).toBe(`${await heading()} · Runthrough`);
  expect(await page.locator('.tp > .where h3').first().textContent()).toMatch(/^Turn \d/);
  const again = await page.locator('.tp .btn').first().getAttribute('href');
  expect(again).toMatch(new RegExp(`/play/${SCENE}/#from=${plays.badly.play}&turn=\\d$`));
  expect(await page.locator('[data-enter]').getAttribute('href')).toBe(again);
  expect(await heard()).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/play\//);
});

test('every line of the learner has a note, and every one off the path the benchmark line', async () => {
  await open('badly');
  await page.getByText('Every line, and why').click();
  const notes = page.locator('.gloss');
  expect(await notes.count()).toBe(pathThrough(scene, 'badly').length);
  expect(await notes.first().locator('.why').first().textContent()).not.toBe('');
  expect(await notes.first().locator('.instead').count()).toBe(1);
});

test('beside the one thing to do tomorrow stands what the team said that does it', async () => {
  await open('badly');
  const title = (await page.locator('.one b').innerText()).replace(/\.$/, '');
  const move = scene.routine.moves.find((each) => each.title === title);
  const spot = (line: string, makes: typeof move) => ({
    ...{ line, who: 'Priya', on: at(1), consent: true, move: makes && { id: makes.id, title: makes.title } },
    card: { id: 'x', who: 'Dana', says: 'Too dear.' },
  });
  const spots = scene.routine.moves.map((each, nth) =>
    entry(
      nth,
      'bright-spot',
      id(500 + nth),
      spot(each === move ? 'Twelve more, and you carry it.' : 'No.', each),
    ),
  );
  await plant(page, spots, 'entries');
  await page.reload();
  await page.locator('.one .team', { hasText: 'Twelve more, and you carry it.' }).waitFor();
  expect(await page.locator('.one .team li').count()).toBe(1);
  expect(await inaccessible(page)).toEqual([]);
});

test('a play at benchmark leads on with the week', async () => {
  await open('well');
  expect(await heading()).toBe('6 of 6. That is benchmark.');
  expect(await page.locator('.checks .open').count()).toBe(0);
  expect(await page.locator('[data-enter]').getAttribute('href')).toBe(`/#after=${SCENE}`);
});

test('threads run from the middle of a move to the middle of its line', async () => {
  await open('well');
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    const off = await page.evaluate(() => {
      const middle = (element: Element): number => {
        const { top, height } = element.getBoundingClientRect();
        return top + height / 2;
      };
      const moves = [...document.querySelectorAll('.threads .b li')].map(middle);
      const lines = [...document.querySelectorAll('.threads .y li')].map(middle);
      return [...document.querySelectorAll<SVGPathElement>('.web path')].flatMap((path) => {
        const ends = [0, path.getTotalLength()].map((length) => {
          const point = path.getPointAtLength(length).matrixTransform(path.getScreenCTM() as DOMMatrix);
          return point.y;
        });
        const [from, to] = ends as [number, number];
        const near = (rows: number[], y: number) => Math.min(...rows.map((row) => Math.abs(row - y)));
        return [near(moves, from), near(lines, to)];
      });
    });
    expect(Math.max(...off)).toBeLessThan(2);
  }
});

test('a scene that has changed since, and a result that does not follow, are told', async () => {
  await open('changed');
  expect(await page.locator('.notice').textContent()).toBe(
    'This scene has changed since. You are seeing the one you played.',
  );
  await open('forged');
  expect(await page.locator('.notice').textContent()).toContain('another result than its lines come to');
  expect(await heading()).toContain('Benchmark is 5.');
});

test('the skip link leaves the play in the address', async () => {
  await open('badly');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${plays.badly.play}`);
  expect(await heading()).toContain('Benchmark is 5.');
});

test('another play in the address is opened without loading the page again', async () => {
  await open('badly');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, plays.well.play);
  await page.getByRole('heading', { level: 1, name: '6 of 6. That is benchmark.' }).waitFor();
});

describe('where there is no debrief', () => {
  test('a play that is not here, and none at all', async () => {
    expect(await heading()).toBe('This play is not on this device');
    await page.goto('about:blank');
    await page.goto(`${site}debrief/`);
    await page.getByRole('heading', { level: 1, name: 'No play is named here' }).waitFor();
  });

  test('a scene that was removed leaves what was said', async () => {
    await open('removed');
    expect(await heading()).toBe('This scene is no longer in the course');
    expect(await page.locator('.turn.you').count()).toBe(pathThrough(scene, 'badly').length);
  });

  test('a scene that does not load can be tried again', async () => {
    await page.route('**/scenes/*.json', (route) => route.abort());
    await open('badly');
    expect(await heading()).toBe('The scene did not load');
    await page.unroute('**/scenes/*.json');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Benchmark is 5/ }).waitFor();
  });

  test('while it loads there is nothing at first, then still lines with words', async () => {
    let answer = (): void => {};
    const held = new Promise<void>((release) => {
      answer = release;
    });
    await page.route('**/scenes/*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('about:blank');
    await page.goto(`${site}debrief/#${plays.badly.play}`);
    await page.getByRole('status').getByText('Loading the debrief').waitFor();
    answer();
    await page.getByRole('heading', { level: 1, name: /Benchmark is 5/ }).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([360, 1280])('at %i pixels it is accessible, opened out', async (width) => {
    await context.close();
    // axe runs scripts of its own, which the page's policy would refuse.
    await enter({ colorScheme, viewport: { width, height: 800 } });
    for (const name of ['badly', 'well', 'removed'] as const) {
      await open(name);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await inaccessible(page, colorScheme === 'dark' ? 'of colour' : 'all')).toEqual([]);
    }
  });
});

test('it fits every window, opened out', async () => {
  await open('badly');
  for (const summary of await page.locator('main summary').all()) await summary.click();
  for (const width of [320, 360, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    expect([width, await overflow(page)]).toEqual([width, 0]);
  }
});

test('it prints on one page', async () => {
  await open('badly');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
