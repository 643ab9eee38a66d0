import { notThere } from '#domain/scenario/nearest.ts';

/** The two sentences about a name that names nothing: that it does not exist, and the nearest that does, or all. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const { wrong, remedy } = notThere(kind, name, known);
  return `${wrong} ${remedy}`;
}
