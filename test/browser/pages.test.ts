import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from './build.ts';
import { holdsFor } from './every-page.ts';
import { fileOf, pagesOf } from './pages.ts';

const PAGES = pagesOf(SITE);
const CONTENT = join(import.meta.dirname, '../../content');

test('every lesson and every scene has its page', () => {
  const lessons = globSync('lessons/*/*.mdx', { cwd: CONTENT });
  const scenes = globSync('scenarios/*/*.yaml', { cwd: CONTENT });
  expect(PAGES).toEqual(
    expect.arrayContaining([
      ...lessons.map((file) => `${file.replace('lessons', 'c').replace('.mdx', '')}/`),
      ...scenes.map((file) => `play/${basename(file, '.yaml')}/`),
    ]),
  );
});

test('no word runs into a link', () => {
  const html = (path: string) => readFileSync(join(SITE, fileOf(path)), 'utf8');
  expect(PAGES.filter((path) => /\p{L}<a[ >]|<\/a>\p{L}/u.test(html(path)))).toEqual([]);
});

holdsFor(PAGES.filter((path) => !/^(play|author)\//.test(path)));
