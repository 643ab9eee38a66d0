import { type Line, linesOf, opening } from '../lines.ts';
import { wordsOf } from '../reading.ts';
import type { Check } from './check.ts';

/** Shorter lines than this are said again in any talk: "No.", "Go on.", "(You wait.)". */
const ENOUGH = 4;

/**
 * Nobody says the same line twice. Capitals, cues and punctuation make no difference. Lines of three words and fewer may
 * come again, but not as two replies of one beat; and a learner may say back what the buyer has said.
 */
export const sameLine: Check = {
  code: 'W04',
  severity: 'warning',
  title: 'No line stands twice in a scene.',
  find: ({ linked }) => {
    const seen = new Map<string, Line>();
    return linesOf(linked.scenario).flatMap((line) => {
      const key = keyOf(line);
      const first = key === undefined ? undefined : seen.get(key);
      if (key !== undefined && !first) seen.set(key, line);
      if (!first) return [];
      const wrong =
        first.at === line.at
          ? `The line "${opening(line.text)}" stands twice at "${line.at}".`
          : `The line "${opening(line.text)}" stands at "${first.at}" already.`;
      return [
        { path: line.path, wrong, remedy: 'Write another one, or lead both ways to the beat that has it.' },
      ];
    });
  },
  meaning:
    'The buyer says the same sentence at two places, or two replies are the same. In a play that comes to both it sounds like a recording.',
  bad: `
    hears: (She sighs.) Me. I'm the one who trains eleven people on them.`,
  mended: `
    hears: (She sighs.) An evening. Half of them have children.`,
};

/** What two lines have in common that are the same; nothing for a short one that may come again. */
function keyOf({ who, at, path, text, said }: Line): string | undefined {
  const words = wordsOf(said.toLowerCase());
  if (words.length >= ENOUGH) return `${who} ${words.join(' ')}`;
  return path.at(-1) === 'say' ? `${who} ${at} ${wordsOf(text.toLowerCase()).join(' ')}` : undefined;
}
