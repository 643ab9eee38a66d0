import { wordsOf } from '#domain/scenario/reading.ts';
import { isOpen, LINKING, plain } from './tick.ts';

/** One thing to know about a question: that it is open, or a hint on how it can be made to bring more. */
export type Hint = { open: boolean; says: string };

/** After so many words the beginning of a question is forgotten. */
const MOST_WORDS = 20;

/** What asks for a story without a question mark, also when it is wrapped in "could you". */
const REQUEST = new RegExp(
  `^(?:${LINKING} |please )*(?:(?:can|could|will|would) you )?(?:please |just )*(?:(?:take|walk|talk) me through|tell me|start me at|give me|i(?:'d| would) (?:like|love) to (?:hear|know|understand))\\b`,
  'i',
);

/** What gets a yes or a no. */
const CLOSED = new RegExp(
  `^(?:${LINKING} )*(would it help|if (?:i|we) could|(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|won|shall|should|may|might|must)(?:n?'t)? [\\p{L}'-]+)`,
  'iu',
);

/** A clause at the end that closes whatever stood before it. */
const TAG =
  /,\s*((?:is|are|was|were|do|does|did|has|have|ca|could|wo|would|should)n't (?:it|you|he|she|they|we|that))[\s?]*$/i;

const LEADING =
  /\bnearer (?:to )?\S+(?: \S+){0,4} or\b|\bso you must\b|\b(?:that|it|this) must\b|\b(?:it|that)(?:'s| is) probably\b/i;

const WHY = /(?:^|[.!?,;:–—]\s*)(?:and |but |so )?why\b/i;

const USUAL = /\b(?:usually|normally|typically|generally)\b/i;

/**
 * What there is to say about a question written for discovery: whether it is open, and what would make it bring more.
 * Nothing for a text without a word.
 */
export function hintsOn(question: string): Hint[] {
  const words = wordsOf(question).length;
  if (words === 0) return [];
  const text = question.replaceAll('’', "'").trim();
  const openings = (text.match(/[^.!?…\n]+[.!?…]*/g) ?? []).map(openingOf);
  const closed = openings.find((opening) => opening !== undefined && opening !== 'open');
  const leading = LEADING.exec(text)?.[0];
  const usual = USUAL.exec(text)?.[0];
  const hints = [
    closed && `${cited(closed)} gets a yes or a no. Begin with what, how, who or “take me through”.`,
    openings.every((opening) => opening === undefined) &&
      'Nothing is asked yet. Begin with what, how, who or “take me through”.',
    leading && `${cited(leading)} puts an answer into the question. Ask without it.`,
    WHY.test(text) && '“Why” makes people defend what they did. Ask what led to it.',
    usual && `${cited(usual)} gets the drawing, not the day. Ask for the last time.`,
    (text.match(/\?+/g) ?? []).length > 1 &&
      'Two questions at once: only the last one gets an answer. Keep one.',
    words > MOST_WORDS && `${words} words. After ${MOST_WORDS} the beginning is forgotten.`,
  ].flatMap((says) => (says ? [{ open: false, says }] : []));
  const open = openings.includes('open') && closed === undefined;
  return open ? [{ open, says: 'Open: yes or no does not answer it.' }, ...hints] : hints;
}

/** How a sentence asks: open, or by which words it is closed; nothing where it does not ask. */
function openingOf(sentence: string): string | undefined {
  const tag = TAG.exec(sentence)?.[1];
  if (tag !== undefined) return tag;
  for (const part of sentence.split(/[,:;–—]|\s-\s/)) {
    const clause = part.replace(/^[\s"“”‘'(]+/, '');
    if (REQUEST.test(clause) || (sentence.includes('?') && isOpen(plain(clause)))) return 'open';
    const closed = CLOSED.exec(clause)?.[1];
    if (closed !== undefined) return closed;
  }
  return undefined;
}

function cited(words: string): string {
  return `“${words.charAt(0).toUpperCase()}${words.slice(1).replaceAll("'", '’')}”`;
}
