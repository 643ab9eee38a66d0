import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { TRAINING } from './build.ts';
import { leadingNowhere } from './links.ts';
import { fileOf, pagesOf } from './pages.ts';

/** What stands in the links, styles, scripts and pictures of a page as it was built. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, name = '']) => name.replaceAll('&amp;', '&'));
}

test.each(pagesOf(TRAINING))('under /training/ every link on /%s leads somewhere', async (path) => {
  const home = inject('training');
  const names = addressesIn(readFileSync(join(TRAINING, fileOf(path)), 'utf8'));
  expect(names.filter((name) => name.startsWith('/training/')).length).toBeGreaterThan(4);
  expect(await leadingNowhere(names, home + path, home)).toEqual([]);
});
