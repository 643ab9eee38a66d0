import { positionsIn } from '../document.ts';
import { signOf } from './markup/signs.ts';

/** A piece of a page in HTML, on its line. A passage, a script and a style hold text, whatever stands in it. */
export type PagePiece =
  | { kind: 'text' | 'comment'; line: number; text: string }
  | { kind: 'end'; line: number; name: string }
  | {
      kind: 'tag';
      line: number;
      name: string;
      attributes: ReadonlyMap<string, string>;
      text: string;
      held: Held | undefined;
    };

/** What stands between a tag and its end, from which line on, and whether it has an end. */
type Held = { line: number; text: string; ends: boolean };

const BEGINNING = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi;

/** What ends the text that a tag holds: a passage also ends where the next one begins, or its story ends. */
const ENDS: Record<string, RegExp> = {
  'tw-passagedata': /<(?:\/?tw-passagedata|\/?tw-storydata)(?=[\s/>]|$)/gi,
  script: /<\/script(?=[\s/>]|$)/gi,
  style: /<\/style(?=[\s/>]|$)/gi,
};

/** Reads a page from the top to its end, each sign of it once. A tag that is broken off is text. */
export function* piecesOf(page: string): Generator<PagePiece> {
  const positionAt = positionsIn(page);
  const lineAt = (place: number): number => positionAt(place).line;
  for (let at = 0; at < page.length; ) {
    const begins = firstFrom(BEGINNING, page, at);
    const start = begins?.index ?? page.length;
    if (start > at) yield { kind: 'text', line: lineAt(at), text: page.slice(at, start) };
    if (!begins) return;
    const line = lineAt(start);
    const [opening, slash, word = ''] = begins;
    if (opening === '<!--') {
      const end = page.indexOf('-->', start);
      at = end < 0 ? page.length : end + '-->'.length;
      yield { kind: 'comment', line, text: page.slice(start, at) };
      continue;
    }
    const { attributes, end } = attributesFrom(page, start + opening.length);
    const text = page.slice(start, end);
    at = end ?? page.length;
    const name = word.toLowerCase();
    if (end === undefined) yield { kind: 'text', line, text };
    else if (slash) yield { kind: 'end', line, name };
    else {
      const held = heldBy(name, page, at);
      yield { kind: 'tag', line, name, attributes, text, held: held && { ...held, line: lineAt(at) } };
      at += held?.text.length ?? 0;
    }
  }
}

const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
const TAG_END = /[\s/]*>/y;

/** The attributes of a tag, and the place behind it; no place where it does not end. */
function attributesFrom(page: string, from: number): { attributes: Map<string, string>; end?: number } {
  const attributes = new Map<string, string>();
  for (let at = from; ; ) {
    const end = firstFrom(TAG_END, page, at);
    if (end) return { attributes, end: at + end[0].length };
    const found = firstFrom(ATTRIBUTE, page, at);
    if (!found) return { attributes };
    const [whole, word = '', double, single, bare = ''] = found;
    const name = word.toLowerCase();
    if (!attributes.has(name)) attributes.set(name, plain(double ?? single ?? bare));
    at += whole.length;
  }
}

function heldBy(name: string, page: string, from: number): Omit<Held, 'line'> | undefined {
  const ending = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined;
  if (!ending) return undefined;
  const end = firstFrom(ending, page, from);
  const ends = end?.[0].toLowerCase() === `</${name}`;
  return { text: page.slice(from, end?.index), ends };
}

/** What a global or sticky pattern finds from a place on. */
function firstFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** A text of a page with the signs that its entities stand for. */
export function plain(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (whole, name: string) => signOf(name) ?? whole);
}
