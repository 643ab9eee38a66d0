import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { brokenLinks } from './links.ts';
import { inaccessible, overflow } from './measures.ts';
import { visit } from './visit.ts';

const WIDTHS = [320, 360, 768, 1024, 1280, 1920];
const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

/**
 * What holds for every page; the pages of a site are shared out among files that run beside each other. Pages that are
 * `alike` take turns: each is looked at in light and dark, narrow and wide, and all of them in every pair of the two.
 */
export function holdsFor(pages: readonly string[], alike = false): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(inject('chrome'));
  });
  afterAll(() => browser.close());

  describe.each(pages.map((path, nth) => [path, nth] as const))('/%s', (path, nth) => {
    const looks = LOOKS.filter(
      ({ colorScheme, width }) =>
        !alike || ((colorScheme === 'dark') === (width === 360)) === (nth % 2 === 0),
    );
    const home = inject('site');
    let seen: {
      problems: string[];
      policy: string;
      broken: string[];
      wider: Record<string, number>;
      barred: Record<string, string[]>;
    };
    beforeAll(async () => {
      seen = await visit(browser, home + path, {}, async (page, problems) => {
        const policy = await page.getAttribute('meta[http-equiv="content-security-policy" i]', 'content');
        const broken = await brokenLinks(page, home);
        const wider: Record<string, number> = {};
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          wider[width] = await overflow(page);
        }
        const barred: Record<string, string[]> = {};
        for (const { colorScheme, width } of looks) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          barred[`${colorScheme} ${width}`] = await inaccessible(
            page,
            colorScheme === 'dark' ? 'of colour' : 'all',
          );
        }
        return { problems: await problems(), policy: policy ?? '', broken, wider, barred };
      });
    });

    test('keeps to its policy and to its own origin', () => {
      expect(seen.problems).toEqual([]);
      expect(seen.policy).toContain("default-src 'none'");
      expect(seen.policy).toContain("require-trusted-types-for 'script'");
    });

    test('fits every window', () => {
      expect(seen.wider).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, 0])));
    });

    test('is accessible, in light and dark, narrow and wide', () => {
      expect(seen.barred).toEqual(
        Object.fromEntries(looks.map(({ colorScheme, width }) => [`${colorScheme} ${width}`, []])),
      );
    });

    test('has links that lead somewhere', () => {
      expect(seen.broken).toEqual([]);
    });
  });
}
