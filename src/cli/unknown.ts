import { nearest } from '#domain/scenario/nearest.ts';

/** The two sentences about a name that names nothing: that it does not exist, and the nearest that does, or all. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const remedy = near ? `Did you mean "${near}"?` : `Write one of: ${known.join(', ') || 'none exist yet'}.`;
  return `There is no ${kind} "${name}". ${remedy}`;
}
