import type { Position } from './document.ts';

/** An error keeps a scene from learners, a warning should be mended, an info may be right as it is. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that an author should know: where it is, what is wrong, what to do. Codes never change their meaning. */
export type Problem = Position & {
  /** The file's path from the folder that was checked, with forward slashes. */
  file: string;
  code: string;
  severity: Severity;
  wrong: string;
  remedy: string;
};

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Each problem once, however many anchors lead to its place; the worst first, then by file and place. */
export function worstFirst(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort(
    (one, other) =>
      RANK[one.severity] - RANK[other.severity] ||
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  );
}
