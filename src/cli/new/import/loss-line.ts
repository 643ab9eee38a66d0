import type { Loss } from '#domain/scenario/import/tale.ts';

/** A loss on one line: where it stands in the source, what it is, and its own words. */
export function lossLine({ file, line, what, text }: Loss): string {
  const where = line === undefined ? '' : `${file === undefined ? '' : `${file}, `}line ${line}: `;
  return `${where}${what}: ${text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}`;
}
