/** A page, or a place on one, that the search finds by its title and its text. */
export type Findable = {
  href: string;
  title: string;
  kind: 'lesson' | 'scene' | 'competency' | 'word' | 'guide';
  /** The title of the competency that it belongs to. */
  of?: string;
  text: string;
};

/** A piece of an excerpt; a hit is a word that was looked for. */
export type Piece = { text: string; hit: boolean };

const BEFORE = 50;
const LENGTH = 170;

/** A word as it is compared: without accents, in small letters. */
export function plainWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A line or two of a text, from a little before the first of the words that were found; from its start where there is none. */
export function excerptOf(text: string, found: readonly string[]): Piece[] {
  const pieces = piecesOf(text, found);
  const first = pieces.findIndex(({ hit }) => hit);
  const at = pieces.slice(0, Math.max(0, first)).reduce((sum, piece) => sum + piece.text.length, 0);
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const to = text.length <= from + LENGTH ? text.length : text.lastIndexOf(' ', from + LENGTH);
  const cut = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return piecesOf(cut, found);
}

function piecesOf(text: string, found: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [part] of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const hit = found.includes(plainWord(part));
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += part;
    else pieces.push({ text: part, hit });
  }
  return pieces;
}
