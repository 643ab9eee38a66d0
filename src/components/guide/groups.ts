import { RULES } from '#domain/scenario/checks/all.ts';
import type { Rule } from '#domain/scenario/checks/check.ts';

const TITLES: Record<string, string> = {
  S: 'What stands in the file',
  G: 'The ways through the scene',
  C: 'The score and the benchmark',
  Q: 'Players who do not read',
  T: 'Your own plays',
  W: 'The wording',
  L: 'Lessons',
};

/** The rules by the letter of their codes, in the order in which an author meets them. */
export const GROUPS: { letter: string; title: string; rules: Rule[] }[] = Object.entries(TITLES).map(
  ([letter, title]) => ({
    letter: letter.toLowerCase(),
    title,
    rules: RULES.filter(({ code }) => code.startsWith(letter)).toSorted((one, other) =>
      one.code < other.code ? -1 : 1,
    ),
  }),
);
