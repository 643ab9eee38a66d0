import { linkTo, partsOf } from './links.ts';
import { instead, macroCalled, NEAR, type Piece, QUOTED, type Reader, unquoted } from './piece.ts';

const LINKS = 'link|button|click|linkreplace|linkappend|linkprepend|choice|back|return';
const LINK = new RegExp(
  `^<<(${LINKS})\\s+(${QUOTED})(?:\\s+(${QUOTED}))?(?:\\s+(?:transition|t8n))?\\s*>>`,
  'i',
);
const WRAPPED = new RegExp(`^<<(${LINKS})\\s+\\[\\[([^\\]\\n]+)\\](?:\\[([^\\n]*?)\\])?\\]\\s*>>`, 'i');
const WORKED_OUT = new RegExp(`^<<(${LINKS})\\s+(?:(${QUOTED})\\s+)?([^\\n>]+)>>`, 'i');

/** A link by a macro; what stands between its tags is its own. */
export const sugarLink: Reader = (rest) => {
  const quoted = LINK.exec(rest);
  if (quoted) {
    const [whole, name = '', first = '""', second] = quoted;
    const say = unquoted(first);
    const to = second && unquoted(second);
    const isChoice = name.toLowerCase() === 'choice';
    return blockOf(rest, name, {
      length: whole.length,
      link: isChoice ? { say: to ?? say, to: say } : { say, to },
    });
  }
  const wrapped = WRAPPED.exec(rest);
  if (wrapped) {
    const [whole, name = '', inside = '', setter] = wrapped;
    return blockOf(rest, name, linkTo(whole, inside, setter !== undefined));
  }
  const [whole, name = '', quotedSay, code = ''] = WORKED_OUT.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  return blockOf(rest, name, {
    length: whole.length,
    link: { say: quotedSay === undefined ? code.trim() : unquoted(quotedSay) },
    lost: { what: 'a link that is worked out', text: whole },
  });
};

/** A link with the block that belongs to it, if it has one; without target or block it is but a macro. */
function blockOf(rest: string, name: string, piece: Piece): Piece | undefined {
  const hasBlock = new RegExp(`<<(?:/|end)${name}\\s*>>`, 'i').test(rest);
  if (!hasBlock) return piece.link && piece.link.to === undefined ? undefined : piece;
  return piece.link ? { ...piece, opens: 'link' } : piece;
}

const LINK_END = new RegExp(`^<<(?:/|end)(?:${LINKS})\\s*>>`, 'i');

export const sugarLinkEnd: Reader = (rest) => {
  const [text] = LINK_END.exec(rest) ?? [];
  return text === undefined ? undefined : { length: text.length, closes: 'link' };
};

const GOTO = new RegExp(`^<<goto\\s+(?:(${QUOTED})|\\[\\[([^\\]\\n]+)\\]\\])\\s*>>`, 'i');

export const sugarJump: Reader = (rest) => {
  const [whole, quoted, inside = ''] = GOTO.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const jump = quoted === undefined ? partsOf(inside).to : unquoted(quoted);
  return { length: whole.length, jump, lost: { what: 'a jump', text: whole } };
};

/** Behind the `>>` that closes a macro: one in quotation marks closes nothing, unless there is no other to the end. */
function endOfMacro(rest: string): number {
  const [quoted] = /^<<(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^"'>]|>(?!>))*>>/.exec(rest) ?? [];
  return quoted?.length ?? (rest.length === NEAR ? 0 : rest.indexOf('>>') + 2);
}

const CODE = /^<<(script|silently|silent|widget)\b[^>]*>>[\s\S]*?<<(?:\/|end)\1\s*>>/i;

/** Any other macro. What runs unseen goes as a whole, and the end of a block has nothing of its own. */
export const sugarMacro: Reader = (rest) => {
  const [code, kind = ''] = CODE.exec(rest) ?? [];
  if (code !== undefined) {
    const what = kind.toLowerCase() === 'widget' ? 'macros of its own' : 'a script';
    return { length: code.length, lost: { what, text: code } };
  }
  const [opening, close, name] = /^<<(\/|end(?=\w))?([\w=-]+)/.exec(rest) ?? [];
  const length = name !== undefined && rest.includes('>>') ? endOfMacro(rest) : 0;
  if (opening === undefined || name === undefined || length === 0) return undefined;
  if (close) return { length };
  const whole = rest.slice(0, length);
  const text = instead(name, whole.slice(opening.length, -2));
  return { length, text, lost: { what: macroCalled(name), text: whole } };
};

/** `@@.class;words@@`, with its classes and styles. */
export const styled: Reader = (rest) => {
  const [text, styles = ''] = /^@@((?:(?:[#.][\w-]+|[\w-]+\s*:[^;@\n]*);?)*;)?/.exec(rest) ?? [];
  if (text === undefined) return undefined;
  return { length: text.length, ...(styles ? { lost: { what: 'markup', text } } : {}) };
};

/** A line that begins or ends a quotation. */
export const quotation: Reader = (rest, before) => {
  const [text] = (before === '\n' ? /^<<<(?=[ \t]*(?:\n|$))/.exec(rest) : undefined) ?? [];
  return text === undefined ? undefined : { length: text.length, lost: { what: 'markup', text } };
};

/** A row of a table, `|cell|cell|`; what is behind the last bar is the kind of row, of which `k` is but a style. */
export const row: Reader = (rest, before) => {
  const [text, kind] =
    (before === '\n' ? /^\|[^\n]*\|([fhck]?)(?=[ \t]*(?:\n|$))/.exec(rest) : undefined) ?? [];
  if (text === undefined) return undefined;
  const lost = { what: 'a table', text };
  if (kind === 'k') return { length: text.length, lost };
  const [first, ...later] = Array.from(text.matchAll(/\|(?:!|[fhc]$)?/g), ({ 0: { length }, index: at }) => {
    return { at, length, text: ' ' };
  });
  return { length: first?.length ?? 0, later, lost };
};

/** Two signs of a dollar stand for one that begins no variable. */
export const dollar: Reader = (rest) => (rest.startsWith('$$') ? { length: 2, text: '$' } : undefined);
