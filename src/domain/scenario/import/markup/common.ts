import { type Piece, QUOTED, type Reader, unquoted } from './piece.ts';

const COMMENTS = [
  ['<!--', '-->'],
  ['/*', '*/'],
  ['/%', '%/'],
] as const;

export const comment: Reader = (rest) => {
  const [open = '', close = ''] = COMMENTS.find(([begins]) => rest.startsWith(begins)) ?? [];
  const end = open === '' ? -1 : rest.indexOf(close, open.length);
  if (end < 0) return undefined;
  const length = end + close.length;
  return { length, lost: { what: 'a comment', text: rest.slice(0, length) } };
};

export const image: Reader = (rest) => {
  const [text] = /^\[[<>]?img\[[^\]]*\](?:\[[^\]]*\]){0,2}\]/i.exec(rest) ?? [];
  return text === undefined ? undefined : { length: text.length, lost: { what: 'a picture', text } };
};

/** A link in brackets; a third bracket before it belongs to something else. */
export const link: Reader = (rest) => {
  const end = rest.startsWith('[[') && rest[2] !== '[' ? rest.indexOf(']]') : -1;
  const whole = rest.slice(0, end + 2);
  if (end < 3 || /\n|\[\[/.test(whole.slice(2))) return undefined;
  const [inside = '', setter] = whole.slice(2, -2).split('][');
  return linkTo(whole, inside, setter !== undefined);
};

/** A link, and what it changes besides where it has a setter. One to another site leads nowhere in a scene. */
export function linkTo(whole: string, inside: string, changes: boolean): Piece {
  const { say, to } = partsOf(inside);
  const { length } = whole;
  if (/^(?:https?:|mailto:|www\.)/i.test(to)) {
    return { length, text: say, lost: { what: 'a link out of the story', text: whole } };
  }
  const lost = changes ? { lost: { what: 'a variable change by a link', text: whole } } : {};
  return { length, link: { say, to }, ...lost };
}

/** `text->target`, of which the last arrow counts; `target<-text`, of which the first; `text|target`; or both in one. */
export function partsOf(inside: string): { say: string; to: string } {
  const right = inside.lastIndexOf('->');
  if (right >= 0) return { say: inside.slice(0, right).trim(), to: inside.slice(right + 2).trim() };
  const left = inside.indexOf('<-');
  if (left >= 0) return { say: inside.slice(left + 2).trim(), to: inside.slice(0, left).trim() };
  const bar = inside.lastIndexOf('|');
  if (bar >= 0) return { say: inside.slice(0, bar).trim(), to: inside.slice(bar + 1).trim() };
  return { say: inside.trim(), to: inside.trim() };
}

const ELEMENT_LINK = new RegExp(
  `^<(a|button)\\b[^>]*\\bdata-passage=(${QUOTED})[^>]*>([\\s\\S]*?)</\\1\\s*>`,
  'i',
);

/** An element of the page that leads to a passage. */
export const elementLink: Reader = (rest) => {
  const [whole, , to = '', say = ''] = ELEMENT_LINK.exec(rest) ?? [];
  return whole === undefined ? undefined : { length: whole.length, link: { say, to: unquoted(to) } };
};

export const element: Reader = (rest) => {
  if (!rest.includes('>')) return undefined;
  const [block] = /^<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/i.exec(rest) ?? [];
  if (block !== undefined) return { length: block.length, lost: { what: 'code of the page', text: block } };
  const [text, close, name = ''] = /^<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/i.exec(rest) ?? [];
  if (text === undefined || /^(?:script|style)$/i.test(name)) return undefined;
  const breaks = BREAKING.test(name) ? { text: '\n' } : {};
  return close || name.toLowerCase() === 'br'
    ? { length: text.length, ...breaks }
    : { length: text.length, ...breaks, lost: { what: 'markup', text } };
};

/** What stands on lines of its own. */
const BREAKING = /^(?:br|p|div|li|ol|ul|h[1-6]|hr|tr|blockquote)$/i;

/** Code between `<%` and `%>`. */
export const template: Reader = (rest) => {
  const [text] = /^<%[\s\S]*?%>/.exec(rest) ?? [];
  if (text === undefined) return undefined;
  if (/^<%[\s});]*%>$/.test(text)) return { length: text.length };
  const prints = /^<%[=-]/.test(text);
  const what = prints
    ? 'something printed'
    : /^<%\s*\}?\s*(?:if|else)\b/.test(text)
      ? 'a condition'
      : 'a script';
  return { length: text.length, ...(/\belse\b/.test(text) ? { text: '\n' } : {}), lost: { what, text } };
};

/** The name of a variable stays in the text, where the author replaces it. */
export const variable: Reader = (rest) => {
  const [text] = /^\$[A-Za-z_]\w*(?:[.[][\w.'"\]]*\w\]?)?/.exec(rest) ?? [];
  return text === undefined
    ? undefined
    : { length: text.length, text, lost: { what: 'a variable in the text', text } };
};

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** A sign that is written as `&name;` or by its number. */
export const entity: Reader = (rest) => {
  const [whole, name = ''] = /^&(#?\w{1,8});/.exec(rest) ?? [];
  const sign = whole === undefined ? undefined : signOf(name);
  return whole === undefined || sign === undefined ? undefined : { length: whole.length, text: sign };
};

export function signOf(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  if (hex || decimal) return code > 0x1f && code < 0xd800 ? String.fromCodePoint(code) : astral(code);
  return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
}

function astral(code: number): string | undefined {
  return code > 0xdfff && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Pairs of marks around words, as each story format has them. */
export function emphasisOf(marks: readonly string[]): Reader {
  const any = marks.map((mark) => mark.replace(/[*^]/g, '\\$&')).join('|');
  const pair = new RegExp(`^(${any})(?=[^\\s])(?!\\1)([^\\n]*?[^\\s])\\1`);
  return (rest, before) => {
    const [text, mark = ''] = pair.exec(rest) ?? [];
    const inWord = mark.length === 1 ? /[\w*]/.test(before) : before === ':';
    if (text === undefined || inWord) return undefined;
    const { length } = mark;
    return { length, pair: { at: text.length - length, length }, lost: { what: 'markup', text } };
  };
}

/** What a line can begin with besides words: a heading, or a quotation. */
export function lineMarkOf(heading: RegExp): Reader {
  return (rest, before) => {
    if (before !== '\n') return undefined;
    const [quoting] = /^(?:>(?!>) ?)+/.exec(rest) ?? [];
    if (quoting !== undefined) return { length: quoting.length };
    const [mark] = heading.exec(rest) ?? [];
    const [text = ''] = rest.split('\n', 1);
    return mark === undefined ? undefined : { length: mark.length, lost: { what: 'markup', text } };
  };
}

/** A backslash at an end of a line joins it to its neighbour. */
export const joint: Reader = (rest, before) => {
  const [text] = (before === '\n' ? /^\\[ \t]*/ : /^\\[ \t]*\n/).exec(rest) ?? [];
  return text === undefined ? undefined : { length: text.length };
};
