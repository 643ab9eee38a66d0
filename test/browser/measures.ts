import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of all that axe looks at, what the colours of a page can break. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA and its best practice: the rule, and where. */
export async function inaccessible(page: Page, rules: 'all' | 'of colour' = 'all'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(`${AXE}; undefined`);
  return page.evaluate(
    async (runOnly) => {
      // What axe would preload are media and style sheets of other origins, which the policy refuses.
      const options = { runOnly, resultTypes: ['violations' as const], preload: false };
      const { violations } = await window.axe.run(document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    rules === 'all' ? ALL : OF_COLOUR,
  );
}

/** By how many pixels the page is wider than its window: 0 when it fits. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });
}
