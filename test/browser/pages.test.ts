import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from './build.ts';
import { holdsFor } from './every-page.ts';
import { pagesOf } from './pages.ts';

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

holdsFor(PAGES.filter((path) => !/^(play|author)\//.test(path)));
