import type { Reader } from './piece.ts';

/** A sign that is no mark, for a backslash stands before it. */
export const escaped: Reader = (rest) => {
  const [, sign] = /^\\([!-/:-@[-`{-~])/.exec(rest) ?? [];
  return sign === undefined ? undefined : { length: 2, text: sign };
};

const WORDS = '((?:[^[\\]\\n]|\\[[^[\\]\\n]*\\])*)';
const TARGET = '\\(((?:[^()\\n]|\\([^()\\n]*\\))*)\\)';
const CLASSES = '\\{[.#][^{}\\n]*\\}';
const LINK = new RegExp(`^(!?)\\[(?!\\[)${WORDS}\\](?:${TARGET}(?:${CLASSES})?|${CLASSES})`);

/** `[words](target)`, a picture where `!` stands before it, or `[words]{.class}`. The words stay in the text. */
export const markdownLink: Reader = (rest) => {
  const [whole, picture, words = '', target] = LINK.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  if (picture) return { length: whole.length, lost: { what: 'a picture', text: whole } };
  const end = { at: 1 + words.length, length: whole.length - 1 - words.length };
  return { length: 1, later: [end], lost: { what: whatOf(target), text: whole } };
};

function whatOf(target: string | undefined): string {
  if (target === undefined) return 'markup';
  return /^\s*javascript:/i.test(target) ? 'a link that stays on its passage' : 'a link out of the story';
}
