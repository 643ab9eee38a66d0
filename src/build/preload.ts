import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Names the modules of a page's islands in its head, so that they are fetched side by side and not one after another. */
export function preloadIslands(): AstroIntegration {
  let base = '/';
  return {
    name: 'preload-islands',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const page = join(folder, file);
          writeFileSync(
            page,
            withPreloads(readFileSync(page, 'utf8'), (path) => read(folder, base, path)),
          );
        }
      },
    },
  };
}

/** A page with a `modulepreload` for every module that its islands start with or import, but for those not yet in view. */
export function withPreloads(html: string, moduleAt: (path: string) => string): string {
  const islands = [...html.matchAll(/<astro-island(?:[^>"]|"[^"]*")*>/g)].map(([island]) => island);
  const needed = islands.filter((island) => !island.includes('client="visible"')).join('');
  const paths = new Set(
    [...needed.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, path = '']) => path),
  );
  for (const path of paths) {
    for (const [, imported = ''] of moduleAt(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      paths.add(`${path.slice(0, path.lastIndexOf('/') + 1)}${imported}`);
    }
  }
  const links = [...paths].map((path) => `<link rel="modulepreload" href="${path}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

function read(folder: string, base: string, path: string): string {
  return readFileSync(join(folder, path.slice(base.replace(/\/$/, '').length)), 'utf8');
}
