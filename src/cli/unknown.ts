import { remedyFor } from '#domain/scenario/nearest.ts';

/** The two sentences about a name that names nothing: that it does not exist, and the nearest that does, or all. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  return `There is no ${kind} "${name}". ${remedyFor(name, known)}`;
}
