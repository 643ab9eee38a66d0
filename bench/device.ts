import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Choice } from '#domain/records/attempt.ts';
import type { PlayRecord } from '#domain/records/record.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { choices, openingState, step } from '#domain/scenario/step.ts';
import { launch } from '../test/browser/browser.ts';
import { SITE } from '../test/browser/build.ts';
import { pagesOf } from '../test/browser/pages.ts';
import { sceneFrom } from '../test/browser/planting.ts';
import { serve } from '../test/browser/serve.ts';
import { recordsOf, sureAt } from './records.ts';

/** What a device with many plays asks of a page, in seconds. */
export type FullDevice = {
  /** The longest task of the page on which the copy was restored. */
  restoring: number;
  /** The longest task of the home page, and when it changed for the last time. */
  homeTask: number;
  homeReady: number;
};

/** Restores a copy of so many plays in a browser, with the site as it is built, and opens the home page after it. */
export async function deviceWith(plays: number, chrome: string): Promise<FullDevice> {
  const site = await serve(SITE);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await launch(chrome);
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const file = join(folder, 'copy.json');
  writeFileSync(file, JSON.stringify(await copyOf(plays, site.address)));
  const page = await openPage(context, `${site.address}settings/`);
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.restored', { hasText: 'Restored' }).waitFor({ timeout: 600_000 });
  const restoring = await page.evaluate(() => Math.max(0, ...window.tasks));
  await page.close();
  // Until both copies are one.
  await new Promise((done) => setTimeout(done, 20_000));
  const home = await openPage(context, site.address);
  await home.waitForTimeout(5000);
  const [homeTask, homeReady] = await home.evaluate(
    () => [Math.max(0, ...window.tasks), window.changed] as const,
  );
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
  return { restoring: restoring / 1000, homeTask: homeTask / 1000, homeReady: homeReady / 1000 };
}

declare global {
  interface Window {
    /** How long each long task took, in milliseconds. */
    tasks: number[];
    /** When the page was changed for the last time, in milliseconds after its start. */
    changed: number;
  }
}

/** Opens a page that watches itself. */
async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.tasks = [];
    window.changed = 0;
    new PerformanceObserver((list) => {
      window.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      window.changed = performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  return page;
}

async function copyOf(plays: number, site: string) {
  const ids = pagesOf(SITE).flatMap((path) => /^play\/([^/]+)\//.exec(path)?.[1] ?? []);
  const scenes = await Promise.all(ids.map((id) => sceneFrom(site, id)));
  const records = Array.from({ length: plays }, (_, nth) =>
    playOf(nth, plays, scenes[nth % scenes.length] as Scene),
  ).flat();
  const rest = { worksheets: [], entries: [], setAside: [], preferences: {} };
  return { format: 'runthrough-copy', v: 2, madeAt: new Date().toISOString(), records, ...rest };
}

/** The nth of so many plays, over three years: whatever reply comes, by turns. */
function playOf(nth: number, plays: number, { id, hash, ...scene }: Scene): PlayRecord[] {
  const linked = linkScenario(scene.scenario, scene.routine);
  const said: Choice[] = [];
  for (let state = openingState(linked); linked.beats.has(state.at); ) {
    const open = choices(linked, state);
    const { reply } = open[(nth * 7 + said.length * 3) % open.length] as (typeof open)[number];
    said.push({ beat: state.at, reply: reply.id, tookMs: 9000, sure: sureAt(nth + said.length) });
    state = step(linked, state, reply.id);
  }
  const at = new Date(Date.now() - ((plays - nth) * 1000 * 86_400_000) / plays).toISOString();
  return recordsOf(nth, { linked, scenario: { id, hash }, choices: said, at });
}
