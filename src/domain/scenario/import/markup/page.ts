import type { Reader } from './piece.ts';

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

/** The attributes of an element, and what stands before its `>`. */
export const ATTRIBUTES = `(?:\\s+[@a-z_:][\\w:.@-]*(?<!-)(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?)*\\s*/?`;

const ELEMENT = new RegExp(`^<(/?)([a-z][\\w-]*)(?:[.#][\\w-]+)*${ATTRIBUTES}>`, 'i');

export const element: Reader = (rest) => {
  if (!rest.includes('>')) return undefined;
  const [block] = /^<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/i.exec(rest) ?? [];
  if (block !== undefined) return { length: block.length, lost: { what: 'code of the page', text: block } };
  const [text, close, name = ''] = ELEMENT.exec(rest) ?? [];
  if (text === undefined || /^(?:script|style)$/i.test(name)) return undefined;
  const breaks = BREAKING.test(name) ? { text: '\n' } : {};
  return close || name.toLowerCase() === 'br'
    ? { length: text.length, ...breaks }
    : { length: text.length, ...breaks, lost: { what: 'markup', text } };
};

/** What stands on lines of its own. */
const BREAKING = /^(?:br|p|div|li|ol|ul|h[1-6]|hr|table|tr|td|th|dl|dt|dd|blockquote|details|summary)$/i;

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
