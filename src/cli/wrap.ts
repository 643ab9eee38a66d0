import { stripVTControlCharacters } from 'node:util';

/** The longest line that is written, however wide the terminal is. */
const WIDEST = 80;

/** Words in lines of a readable length, each behind `indent`; the first behind `first`, which is as wide. */
export function wrap(text: string, indent = '', first = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(indent) + widthOf(longer) > WIDEST) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((each, place) => (place === 0 ? first : indent) + each).join('\n');
}

/** How many columns a text takes, colours left out. */
export function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** Text filled up with spaces to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
