/** Why a note may read otherwise than it is meant. A suggestion, never a bar. */
export type Tone = 'verdict' | 'always-never' | 'no-question';

/** Past tense of what people are told they did: "you pitched", "you didn't ask", "you were", "you forgot". */
const VERDICT =
  /\byou(?: \w+ly| really| just)? (?:\w{2,}ed|were|was|did(?:n[’']t| not)|had|hadn[’']t|got|went|gave|said|told|let|lost|missed|made|forgot|ran|took|left|kept|spoke|could have|should have)\b/i;
const ALWAYS = /\b(always|never|every time|constantly|again and again)\b/i;

/** A question repeats "you pitched" without a verdict: "What did you hear before you pitched?" */
const withoutQuestions = (note: string): string => note.replace(/[^.!?]*\?/g, '');

/** What a note to a rep reads like; undefined where it reads like coaching. The worst comes first. */
export function toneOf(note: string): Tone | undefined {
  if (note.trim() === '') return undefined;
  if (VERDICT.test(withoutQuestions(note))) return 'verdict';
  if (ALWAYS.test(withoutQuestions(note))) return 'always-never';
  return note.includes('?') ? undefined : 'no-question';
}
