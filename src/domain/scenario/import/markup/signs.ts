import type { Reader } from './piece.ts';

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

/** The name of a variable stays in the text, where the author replaces it. */
export const variable: Reader = (rest) => {
  const [text] = /^\$[A-Za-z_]\w*(?:[.[][\w.'"\]]*\w\]?)?/.exec(rest) ?? [];
  return text === undefined
    ? undefined
    : { length: text.length, text, lost: { what: 'a variable in the text', text } };
};
