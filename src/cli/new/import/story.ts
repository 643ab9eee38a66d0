import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Loss } from '#domain/scenario/import/tale.ts';
import { readTwee } from '#domain/scenario/import/twee.ts';
import { readTwinePage } from '#domain/scenario/import/twine-page.ts';
import { type Read, readInkJson, readInkSource } from './ink.ts';

/** A story is no larger than a content file may be; a page that plays one brings its player. */
const LARGEST = 1_000_000;
const LARGEST_PAGE = 10_000_000;

const PAGE = /\.html?$/i;

/** The text of a story's file, or why there is none. */
export function textOf(file: string): { text: string } | { wrong: string } {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return { wrong: `There is no file "${file}". Write the path of a story.` };
  if (stats.size > (PAGE.test(file) ? LARGEST_PAGE : LARGEST)) {
    return {
      wrong: `"${file}" is larger than ${PAGE.test(file) ? 'ten megabytes' : 'a megabyte'}. Split it: a scene has six to twelve beats.`,
    };
  }
  const text = readFileSync(file, 'utf8');
  const isText = !text.includes('\0') && !text.includes('\uFFFD');
  return isText
    ? { text }
    : { wrong: `"${file}" is not text in UTF-8. Export the story again, or save it so.` };
}

/** Reads a story by the ending of its file, or tells what is wrong with it, a line for each. */
export function readStory(file: string, text: string): Read {
  const { seen, losses } = withoutControls(text);
  const read = readByEnding(file, seen, losses);
  return 'wrong' in read ? read : { tale: { ...read.tale, losses: [...losses, ...read.tale.losses] } };
}

function readByEnding(file: string, text: string, losses: Loss[]): Read {
  if (/\.ink$/i.test(file)) {
    return withPassages(readInkSource(file, text, besideOf(file, losses)), file, 'Write a knot');
  }
  if (/\.json$/i.test(file)) return withPassages(readInkJson(file, text), file, 'Write a knot');
  if (/\.(twee3?|tw)$/i.test(file)) {
    return withPassages({ tale: readTwee(text) }, file, 'A passage begins with "::" and its name');
  }
  if (PAGE.test(file)) {
    const remedy = 'Open the story in Twine 2, choose "Export As Twee", and import that file';
    return withPassages({ tale: readTwinePage(text) }, file, remedy);
  }
  return {
    wrong: [
      `"${file}" is of no kind that can be imported. Write a .twee, .tw, .html, .ink or .ink.json file.`,
    ],
  };
}

/** What a story of several files includes, by its path from the story's own folder, as ink reads it. */
function besideOf(file: string, losses: Loss[]): (name: string) => string | undefined {
  return (name) => {
    const read = textOf(join(dirname(file), name));
    if ('wrong' in read) return undefined;
    const { seen, losses: own } = withoutControls(read.text, name);
    for (const loss of own) losses.push(loss);
    return seen;
  };
}

/** A control character, which nothing shows, with the colour that a terminal is told by one. */
const CONTROL = /(?![\t\n\r])\p{Cc}(?:\[[\d;]*m)?/gu;

function withoutControls(text: string, file?: string): { seen: string; losses: Loss[] } {
  const losses = text.split(/\r\n?|\n/).flatMap((own, index) => {
    const found = new Set(own.match(CONTROL));
    const names = [...found].map(named).join(' ');
    return names === '' ? [] : [{ file, line: index + 1, what: 'control characters', text: names }];
  });
  return { seen: text.replace(CONTROL, ''), losses };
}

function named(control: string): string {
  const [sign = '', ...rest] = control;
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}${rest.join('')}`;
}

function withPassages(read: Read, file: string, remedy: string): Read {
  const empty = 'tale' in read && read.tale.passages.length === 0;
  return empty ? { wrong: [`There is no passage in "${file}". ${remedy}.`] } : read;
}
