/** Stands between pieces of a text that lie apart. */
const GAP = '\n…\n';

/**
 * A text in which pieces of whole lines are replaced, one by one, wherever in it and however deep they stand. It is
 * `undefined` when a piece does not stand there exactly once.
 *
 * @example rewritten('beats:\n  opener:\n    says: No.', 'says: No.', 'sayz: No.') // 'beats:\n  opener:\n    sayz: No.'
 */
export function rewritten(text: string, from: string, to: string): string | undefined {
  const least = Math.min(leastIndent(from), leastIndent(to));
  const written = dedented(to, least).split(GAP);
  let lines: string[] | undefined = text.split('\n');
  for (const [index, piece] of dedented(from, least).split(GAP).entries()) {
    lines = lines && replaced(lines, piece.split('\n'), (written[index] ?? '').split('\n'));
  }
  return lines?.join('\n');
}

/** A text that is indented as the code around it, without the line break at its start and the blanks before every line. */
export function dedented(text: string, least = leastIndent(text)): string {
  return text
    .replace(/^\n/, '')
    .split('\n')
    .map((line) => line.slice(least))
    .join('\n');
}

function replaced(lines: string[], from: string[], to: string[]): string[] | undefined {
  const places = lines.flatMap((line, place) => {
    const indent = ' '.repeat(Math.max(0, indentOf(line) - indentOf(from[0] ?? '')));
    return from.every((each, offset) => lines[place + offset] === indent + each) ? [{ place, indent }] : [];
  });
  const [found, second] = places;
  if (!found || second) return undefined;
  const written = to.map((line) => found.indent + line);
  return [...lines.slice(0, found.place), ...written, ...lines.slice(found.place + from.length)];
}

function leastIndent(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return Math.min(...lines.map(indentOf));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
