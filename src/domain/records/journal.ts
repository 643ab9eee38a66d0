import { STORES, type Store } from './stores.ts';

/*
 * The second copy of the stores is a text of lines, each with one value as JSON: `["attempts",{"id":"…"}]`. It is only
 * added to. A line that was broken off, by a crash or a full disk, is passed over; the next one begins on a new line.
 */

/** One line: a store, and a value that lies in it. */
export type Line = readonly [store: Store, value: { id: string; at?: string }];

/** What is in some place: for each value when it was made, where that is known. */
export type Index = Map<string, string | undefined>;

/** The text of lines. A value that JSON cannot hold has none. */
export function textOf(lines: readonly Line[]): string {
  return `\n${lines.flatMap(json).join('\n')}\n`;
}

/** The lines of a text, without those that cannot be read. */
export function linesIn(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    try {
      const read = JSON.parse(line);
      return STORES.includes(read[0]) && typeof read[1].id === 'string' ? [read] : [];
    } catch {
      return [];
    }
  });
}

/** Adds lines to an index and gives back those that were new to it: not there, or there in an older form. */
export function enter(index: Index, lines: readonly Line[]): Line[] {
  return lines.filter(([store, { id, at }]) => {
    const key = keyOf(store, id);
    if (index.has(key) && !((index.get(key) ?? '') < (at ?? ''))) return false;
    index.set(key, at);
    return true;
  });
}

/** What an index calls a value. */
export function keyOf(store: Store, id: string): string {
  return `${store} ${id}`;
}

function json(line: Line): string[] {
  try {
    return [JSON.stringify(line)];
  } catch {
    return [];
  }
}
