import { type Piece, QUOTED, type Reader, unquoted } from './piece.ts';

/** What runs before the text: lines of `name: value` above one of dashes. Nothing where there are none. */
export function variablesAbove(body: string): string {
  const [above] =
    /^(?:[ \t]*\n|[ \t]*[A-Za-z_][\w.]*(?: \([^\n]*\))?[ \t]*:[^\n]*\n)+--[ \t]*(?:\n|$)/.exec(body) ?? [];
  return above ?? '';
}

const UNSEEN =
  /^\[(?:javascript|css|note\b[^\n]*|n\.?b\.?)\][ \t]*(?:\n(?![ \t]*\[[a-z][^[\]\n]*\][ \t]*(?:\n|$))[^\n]*)*/i;

/** A line in brackets says how to read the lines below it: code and notes are not read at all. */
export const modifier: Reader = (rest, before) => {
  if (before !== '\n') return undefined;
  const [unseen] = UNSEEN.exec(rest) ?? [];
  if (unseen !== undefined) {
    const what = /^\[n/i.test(unseen) ? 'a note' : 'a script';
    return { length: unseen.length, lost: { what, text: unseen } };
  }
  const [text] = /^\[(?!\[)(?:[^[\]\n]|\[[^[\]\n]*\])+\](?=[ \t]*(?:\n|$))/.exec(rest) ?? [];
  if (text === undefined) return undefined;
  if (/^\[cont(?:inued?|'d)?\]$/i.test(text)) return { length: text.length };
  const what = /^\[(?:if|unless|else)/i.test(text) ? 'a condition' : 'a modifier';
  return { length: text.length, lost: { what, text } };
};

const INSERT = new RegExp(`^\\{(?:${QUOTED}|[^{}"'\\n])+\\}`);
const LINK = new RegExp(`^\\{link to:\\s*(${QUOTED})(?:\\s*,\\s*label:\\s*(${QUOTED}))?\\s*\\}$`, 'i');
const REVEAL = new RegExp(`^\\{reveal link:\\s*(${QUOTED})`, 'i');

/** `{…}` in the text: a link, a variable, or something that only a page can show. */
export const insert: Reader = (rest) => {
  const [text] = INSERT.exec(rest) ?? [];
  if (text === undefined) return undefined;
  const { length } = text;
  const [, to, label] = LINK.exec(text) ?? [];
  if (to !== undefined) return { length, link: { say: unquoted(label ?? to), to: unquoted(to) } };
  if (/^\{[\w.]+\}$/.test(text)) return { length, text, lost: { what: 'a variable in the text', text } };
  return { length, ...wordsOf(text), lost: { what: whatOf(text), text } };
};

function wordsOf(text: string): Pick<Piece, 'text'> {
  const [, say] = REVEAL.exec(text) ?? [];
  return say === undefined ? {} : { text: unquoted(say) };
}

function whatOf(text: string): string {
  if (REVEAL.test(text)) return 'a link that stays on its passage';
  return /^\{embed passage/i.test(text) ? 'something printed' : 'an insert';
}
