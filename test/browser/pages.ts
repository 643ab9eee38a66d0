import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** The pages of a built site, as addresses from its home page: '' for the home page itself. */
export function pagesOf(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .map((file) => (file.endsWith('index.html') ? file.slice(0, -'index.html'.length) : file))
    .sort();
}

/** The file of a page in its folder. */
export function fileOf(path: string): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}
