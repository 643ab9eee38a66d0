/** What a line must show for a tick, as an author wrote it in a lesson. All that is given must hold. */
export type TickRules = {
  /** At least one of these words is in it. */
  has?: string[];
  /** None of these words is in it. */
  lacks?: string[];
  /** It asks something. */
  asks?: boolean;
  /** It asks something that yes or no does not answer. */
  open?: boolean;
  /** Its last sentence is a question. */
  endsAsking?: boolean;
  /** It has exactly one question. */
  oneQuestion?: boolean;
  /** It has a number in it, in digits or in words. */
  number?: boolean;
  /** It has at most so many words. */
  maxWords?: number;
};

const AUXILIARY =
  "(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|'s|'re|'d|'ll|'ve)";
/** Words that may stand before the one that opens a question. */
export const LINKING = '(?:and|so|but|then|well|ok|okay|in|at|to|for|from|by|about|with|on|of)';
const OPENER = new RegExp(
  `^(?:${LINKING} )*(?:(?:what|how|who|whom|whose|where|which|why|tell me)\\b|when ?${AUXILIARY}\\b)`,
);

const NUMBER =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|third|quarter|twice)\b/iu;

/** A text in lower case, with straight apostrophes. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function hasWord(text: string, word: string): boolean {
  const escaped = plain(word.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(plain(text));
}

function questions(text: string): string[] {
  return plain(text).match(/[^.!?…]*\?+/g) ?? [];
}

/** Whether a question is open: one of its clauses starts with a question word. "After April, what happens then?" */
export function isOpen(question: string): boolean {
  return question.split(/[,:;–—]|\s-\s/).some((clause) => OPENER.test(clause.replace(/^[\s"“”‘']+/, '')));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Whether a line earns a tick. A line without a word never does. */
export function earnsTick(rules: TickRules, line: string): boolean {
  const words = wordCount(line);
  const asked = questions(line);
  return (
    words > 0 &&
    (rules.has === undefined || rules.has.some((word) => hasWord(line, word))) &&
    !rules.lacks?.some((word) => hasWord(line, word)) &&
    (!rules.asks || asked.length > 0) &&
    (!rules.open || asked.some(isOpen)) &&
    (!rules.endsAsking || /\?["”’')\s]*$/.test(line)) &&
    (!rules.number || NUMBER.test(line)) &&
    (!rules.oneQuestion || asked.length === 1) &&
    (rules.maxWords === undefined || words <= rules.maxWords)
  );
}
