import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The pages that are kept on a device from the first visit on. */
const FRAME = ['', 'course/', 'debrief/', 'keys/', 'settings/'];

/** Letters beyond western Europe are kept once a page has needed them. */
const NEEDED = (file: string): boolean => !file.includes('-latin-ext-');

/** Adds the service worker, `sw.js`, and tells it what to keep; `course.json` lists what the whole course comes to. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const id = fileURLToPath(new URL('src/workers/offline.ts', config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'service-worker',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id, fileName: 'sw.js' });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const worker = join(folder, 'sw.js');
        const text = readFileSync(worker, 'utf8');
        if (text.startsWith('import')) throw new Error('The service worker shares a module with a page.');
        writeFileSync(worker, text.replace('self.__KEPT', JSON.stringify(keptOf(folder))));
        writeFileSync(join(folder, 'course.json'), JSON.stringify(courseOf(folder)));
      },
    },
  };
}

/** What a device keeps from the first visit on. */
function keptOf(folder: string): { assets: object[]; pages: string[] } {
  const hashed = filesIn(folder, '_astro/*').filter(NEEDED);
  const stable = ['offline/index.html', 'favicon.svg', 'manifest.webmanifest'];
  return {
    assets: [
      ...hashed.map((url) => ({ url, revision: null })),
      ...stable.map((file) => ({ url: addressOf(file), revision: hashOf(join(folder, file)) })),
    ],
    pages: FRAME,
  };
}

/** Everything that can be learned, played and looked up, and how many bytes it takes. */
function courseOf(folder: string): { pages: string[]; bytes: number } {
  const files = [
    'c/**/*.html',
    'play/*/*.html',
    'scenes/*.json',
    '{glossary,search,self-check/*}/index.html',
    'search.json',
  ].flatMap((each) => filesIn(folder, each));
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { pages: files.map(addressOf), bytes };
}

function filesIn(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .sort();
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
