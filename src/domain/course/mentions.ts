import type { Finding } from '#domain/scenario/checks/check.ts';
import { nearest } from '#domain/scenario/nearest.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import type { Read } from './read.ts';

/** One id that a file names, and what it has to be the id of. */
export type Mention = { kind: string; id: string; known: readonly string[]; path: Finding['path'] };

/** S06: what a file names exists. */
export function unknownIds({ file, parsed }: Read<unknown>, mentions: readonly Mention[]): Problem[] {
  return mentions
    .filter(({ id, known }) => !known.includes(id))
    .map(({ kind, id, known, path }) => {
      const near = nearest(id, known);
      const remedy = near
        ? `Did you mean "${near}"?`
        : `Write one of: ${[...new Set(known)].join(', ') || 'none exist yet'}.`;
      const wrong = `There is no ${kind} "${id}".`;
      return { file, ...parsed.locate(path), code: 'S06', severity: 'error' as const, wrong, remedy };
    });
}
