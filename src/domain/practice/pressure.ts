import { splitCue } from '#domain/play/cue.ts';

/** Words that people read in a minute. */
const WORDS_A_MINUTE = 200;

/** What everybody has on top of reading, in seconds: to choose, and to say how sure. */
const TO_CHOOSE = 15;

/** How many seconds the clock gives for a turn: the time to read every reply twice, and fifteen seconds more. */
export function secondsFor(replies: readonly string[]): number {
  const words = replies.flatMap((reply) => splitCue(reply).said.match(/\S+/g) ?? []).length;
  return Math.ceil((words / WORDS_A_MINUTE) * 60 * 2) + TO_CHOOSE;
}

/** What the clock tells those who do not see it, once each: at 30 seconds, at 10, and when the time is over. */
export function clockWords(left: number): string | undefined {
  if (left === 0) return 'Take the time you need.';
  return left === 30 || left === 10 ? `${left} seconds left.` : undefined;
}
