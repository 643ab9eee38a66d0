import { ENTITIES } from './entities.ts';
import { type Piece, QUOTED, type Reader } from './piece.ts';

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
  return ENTITIES.get(name);
}

function astral(code: number): string | undefined {
  return code > 0xdfff && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Pairs of marks around words, as each story format has them. */
export function emphasisOf(marks: readonly string[]): Reader {
  const any = marks.map((mark) => mark.replace(/[*^]/g, '\\$&')).join('|');
  const pair = new RegExp(`^(${any})(?=[^\\s])(?!\\1)([^\\n]*?[^\\s])\\1(?<![^_]_(?=\\w))`);
  return (rest, before) => {
    const [text, mark = ''] = pair.exec(rest) ?? [];
    const inWord = mark.length === 1 ? /[\w*]/.test(before) : before === ':';
    if (text === undefined || inWord) return undefined;
    const { length } = mark;
    return { length, later: [{ at: text.length - length, length }], lost: { what: 'markup', text } };
  };
}

/** What a line can begin with besides words: a heading, a quotation, or a point of a list. */
export function lineMarkOf(heading: RegExp): Reader {
  return (rest, before) => {
    if (before !== '\n') return undefined;
    const [quoting] = /^(?:>(?!>) ?|\*+[ \t]+)+/.exec(rest) ?? [];
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

/** Text between marks that is taken as it stands, whatever markup it looks like. */
export function verbatimBetween(opening: RegExp): Reader {
  return (rest, before) => {
    const [opens = '', mark = opens] = opening.exec(rest) ?? [];
    if (opens === '' || (opens.endsWith('\n') && before !== '\n')) return undefined;
    const closes = CLOSING[mark] ?? mark;
    const end = rest.indexOf(closes, opens.length);
    if (end < 0) return undefined;
    const text = rest.slice(0, end + closes.length);
    return {
      length: text.length,
      text: text.slice(opens.length, end),
      lost: { what: 'text taken as it stands', text },
    };
  };
}

const CLOSING: Record<string, string> = { '{{{': '}}}', '<nowiki>': '</nowiki>' };

const PARTS = `(?:\\.[A-Za-z_]\\w*|\\[(?:\\d+|[$_]\\w+|${QUOTED})\\])*`;
const VARIABLE = new RegExp(`^\\$[A-Za-z_]\\w*${PARTS}`);
const TEMPORARY = new RegExp(`^_[A-Za-z]\\w*${PARTS}`);

/** The name of a variable stays in the text, where the author replaces it. */
export const variable: Reader = (rest) => named(VARIABLE, rest, 'a variable in the text');

/** So does that of a temporary one, which no word runs into. */
export const temporary: Reader = (rest, before) =>
  /\w/.test(before) ? undefined : named(TEMPORARY, rest, 'a variable in the text');

/** So do the names of Harlowe's hooks and SugarCube's templates. */
export const reference: Reader = (rest, before) =>
  /\w/.test(before) ? undefined : named(/^\?[A-Za-z]\w*/, rest, 'a name in the text');

function named(name: RegExp, rest: string, what: string): Piece | undefined {
  const [text] = name.exec(rest) ?? [];
  return text === undefined ? undefined : { length: text.length, text, lost: { what, text } };
}
