import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../../src/cli/content.ts';

/** The content that is shipped, with one competency of it, so that none has to be named. */
export const FILES = readContent('content').filter(
  ({ path, text }) =>
    !/^(competencies|routines|cards|lessons|scenarios)\//.test(path) ||
    path === 'competencies/objections.yaml' ||
    text.includes('\ncompetency: objections\n'),
);

/** A folder of its own that holds this content. */
export function roomWithContent(): string {
  const room = mkdtempSync(join(tmpdir(), 'new-'));
  for (const { path, text } of FILES.filter((file) => file.path !== 'course.yaml')) {
    const file = join(room, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return room;
}
