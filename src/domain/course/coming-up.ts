import { capital, count } from '#domain/debrief/words.ts';

/** The most patterns that are told at once: nobody works on more. */
export const TOLD = 2;

/** The patterns that come up most, all that come up equally, as first asked; none when nothing came up at all. */
export function comesUpMost(answers: readonly { pattern: string; often: number }[]): string[] {
  const sums = new Map<string, number>();
  for (const { pattern, often } of answers) sums.set(pattern, (sums.get(pattern) ?? 0) + often);
  const most = Math.max(...sums.values());
  return most > 0 ? [...sums.keys()].filter((pattern) => sums.get(pattern) === most) : [];
}

/** What stands above the patterns that are told, by how many come up equally. */
export function comingUpInWords(equally: number): string {
  if (equally === 0) return 'None of these came up';
  if (equally === 1) return 'This comes up most';
  if (equally <= TOLD) return 'These two come up most';
  return `${capital(count(equally))} come up equally: begin with one of these two`;
}
