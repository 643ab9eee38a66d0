/** So many words of fitting length are held against one, so that ten thousand slips among ten thousand words come to an end. */
const MOST_LOOKED_AT = 500;

/** The known word that is fewest edits away, when it is near enough to be what was meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; edits: number } | undefined;
  let looked = 0;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    if (looked++ === MOST_LOOKED_AT) break;
    const edits = editsBetween(word, candidate);
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { word: candidate, edits };
  }
  return best?.word;
}

/** So many words are listed, and no more. */
const MOST_LISTED = 20;

/** What to do about a word that is none of those known, each of which comes once: the nearest one, or all of them. */
export function remedyFor(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const more = known.length > MOST_LISTED ? `, or one of ${known.length - MOST_LISTED} more` : '';
  return `Write one of: ${known.slice(0, MOST_LISTED).join(', ') || 'none exist yet'}${more}.`;
}

/** The two sentences about a name that names nothing: that it does not exist, and what to do. Each known name comes once. */
export function notThere(
  kind: string,
  name: string,
  known: readonly string[],
): { wrong: string; remedy: string } {
  return { wrong: `There is no ${kind} "${name}".`, remedy: remedyFor(name, known) };
}

/** Insertions, deletions and replacements of single characters, and swaps of two that stand side by side. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  let above: number[] = [];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = swaps ? (above[j - 2] as number) + 1 : replaced;
      next[j] = Math.min(replaced, swapped, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    above = row;
    row = next;
  }
  return row[other.length] as number;
}
