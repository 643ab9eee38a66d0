import type { Finding } from '#domain/scenario/checks/check.ts';
import { notThere } from '#domain/scenario/nearest.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import type { Read } from './read.ts';

/** One id that a file names, and what it has to be the id of; nothing is said where that cannot be read. */
export type Mention = {
  kind: string;
  id: string;
  known: readonly string[] | undefined;
  path: Finding['path'];
};

/** S06: what a file names exists. */
export function unknownIds({ file, parsed }: Read<unknown>, mentions: readonly Mention[]): Problem[] {
  return mentions.flatMap(({ kind, id, known, path }) => {
    if (!known || known.includes(id)) return [];
    const place = { file, ...parsed.locate(path), code: 'S06', severity: 'error' as const };
    return { ...place, ...notThere(kind, id, known) };
  });
}
