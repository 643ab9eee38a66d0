import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile } from '#domain/scenario/checks/report.ts';

const READ = ['.yaml', '.mdx'];

/** The files of a content folder, sorted by path. */
export function readContent(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => READ.some((ending) => path.endsWith(ending)) && isFile(join(folder, path)))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Whether a folder stands there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
