const BEFORE_OPENING = '(^|[\\s([{–—“‘-])';
const DOUBLE_OPENING = new RegExp(`${BEFORE_OPENING}"`, 'gm');
/** A single quote opens only where another closes it later: leading apostrophes ('tis) are commoner in speech. */
const SINGLE_OPENING = new RegExp(
  `${BEFORE_OPENING}'(?=[\\p{L}\\p{N}])(?!(?:tis|twas|til|em|cause|n|\\d\\ds?)\\b)(?=[^“”"]*?[\\p{L}\\p{N}.,?!…]'(?![\\p{L}\\p{N}]))`,
  'gimu',
);

/** Sets straight apostrophes and quotation marks, as people type them, as typographic ones. */
export function typeset(text: string): string {
  return text
    .replace(DOUBLE_OPENING, '$1“')
    .replaceAll('"', '”')
    .replace(SINGLE_OPENING, '$1‘')
    .replaceAll("'", '’');
}

/** A title that somebody says, in quotation marks; one that brings its own is not given a second pair. */
export function quoted(text: string): string {
  const set = typeset(text);
  return set.startsWith('“') && set.endsWith('”') ? set : `“${set}”`;
}
