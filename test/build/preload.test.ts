import { expect, test } from 'vitest';
import { withPreloads } from '../../src/build/preload.ts';

const MODULES: Record<string, string> = {
  '/_astro/Player.js': 'import{a}from"./log.js";import"./side.js";const b=()=>import("./later.js")',
  '/_astro/client.js': 'import{c}from"./log.js"',
  '/_astro/log.js': '',
  '/_astro/side.js': '',
};

test('a page names the modules of its islands and what those import, each once', () => {
  const island = '<astro-island component-url="/_astro/Player.js" renderer-url="/_astro/client.js">';
  const page = withPreloads(
    `<head></head><body>${island}${island}</body>`,
    (path) => MODULES[path] as string,
  );
  expect([...page.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
    '/_astro/Player.js',
    '/_astro/client.js',
    '/_astro/log.js',
    '/_astro/side.js',
  ]);
});

test('an island that waits until it is seen is not named', () => {
  const later = '<astro-island component-url="/_astro/Player.js" props="{a>b}" client="visible">';
  expect(withPreloads(`<head></head>${later}`, () => '')).not.toContain('modulepreload');
});

test('a page without an island stays as it is', () => {
  expect(withPreloads('<head></head><body></body>', () => '')).toBe('<head></head><body></body>');
});
