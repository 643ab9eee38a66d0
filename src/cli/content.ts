import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '#domain/scenario/checks/report.ts';

/** What looks like content to its author: the check refuses the names that nothing else reads. */
const CONTENT = /\.(ya?ml|mdx)$/i;

/** The files of a content folder, sorted by path; one that cannot be read says so in place of its text. */
export function readContent(folder: string): ContentFile[] {
  return pathsIn(folder)
    .filter((path) => CONTENT.test(path))
    .map((path) => ({ path, ...textOf(join(folder, path)) }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Whether a folder stands there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The paths of all that is in a folder, with forward slashes. Links to folders are not followed: they may go round. */
function pathsIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    return entry.isDirectory() ? [path, ...pathsIn(folder, `${path}/`)] : [path];
  });
}

function textOf(place: string): Omit<ContentFile, 'path'> {
  try {
    if (!statSync(place).isFile())
      return unread('This is not a file.', 'Give it another name, or delete it.');
    const bytes = readFileSync(place);
    if (isUtf8(bytes)) return { text: bytes.toString() };
    return unread('The text of the file is not UTF-8.', 'Save it in that encoding.');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return unread(`The file cannot be read (${code}).`, 'Allow it to be read, mend the link, or delete it.');
  }
}

function unread(wrong: string, remedy: string): Omit<ContentFile, 'path'> {
  return { text: '', unread: { wrong, remedy } };
}
