import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '#domain/scenario/checks/report.ts';

/** What looks like content to its author: the check refuses the names that nothing else reads. */
const CONTENT = /\.(ya?ml|mdx)$/i;

/** The files of a content folder, sorted by path; one that cannot be read says so in place of its text. */
export function readContent(folder: string): ContentFile[] {
  return filesIn(folder).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Why no content can be read there, in two sentences; nothing where a folder stands that can be. */
export function noFolder(path: string): string | undefined {
  try {
    if (statSync(path).isDirectory()) {
      readdirSync(path);
      return undefined;
    }
    return `"${path}" is a file, and the check looks at all content together. Name the folder that holds it, or leave it out.`;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? `There is no folder "${path}". Run the check where the content is, or name its folder.`
      : `The folder "${path}" cannot be read (${code}). Allow it to be read, or name another.`;
  }
}

/** Whether a folder stands there that can be read. */
export function isFolder(path: string): boolean {
  return noFolder(path) === undefined;
}

/** Every file of a folder that looks like content, and the folders in it that cannot be read. Links to folders are not followed: they may go round. */
function filesIn(folder: string, below = ''): ContentFile[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    return [{ path: below, ...unreadable('folder', error) }];
  }
  return entries.flatMap((entry) => {
    const path = `${below}${entry.name}`;
    const inside = entry.isDirectory() ? filesIn(folder, `${path}/`) : [];
    return CONTENT.test(path) ? [{ path, ...textOf(join(folder, path)) }, ...inside] : inside;
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
    return unreadable('file', error);
  }
}

function unreadable(what: 'file' | 'folder', error: unknown): Omit<ContentFile, 'path'> {
  const { code = '' } = error as NodeJS.ErrnoException;
  return unread(`The ${what} cannot be read (${code}).`, 'Allow it to be read, mend the link, or delete it.');
}

function unread(wrong: string, remedy: string): Omit<ContentFile, 'path'> {
  return { text: '', unread: { wrong, remedy } };
}
