import { splitCue } from '#domain/play/cue.ts';
import { buyerAt, turnLines } from '#domain/play/transcript.ts';
import type { Line } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';

/** One speaker's go in the script: cues and lines in the order they come. */
export type Turn = {
  who: Line['who'];
  /** How many of the learner's lines came before it. */
  after: number;
  lines: { cue: string; said: string }[];
};

/**
 * The script of a play, from the states it went through and the replies that led from each to the next. What the buyer
 * answers and what the buyer says next are one go.
 */
export function scriptOf(linked: Linked, states: readonly State[], replies: readonly string[]): Turn[] {
  const [opening] = states;
  if (!opening) return [];
  const turns = [turnOf('buyer', 0, buyerAt(linked, opening))];
  replies.forEach((reply, index) => {
    const [yours, ...answer] = turnLines(linked, states[index] as State, reply, states[index + 1] as State);
    turns.push(turnOf('you', index, [yours as Line]), turnOf('buyer', index + 1, answer));
  });
  return turns.filter(({ lines }) => lines.length > 0);
}

function turnOf(who: Line['who'], after: number, lines: readonly Line[]): Turn {
  return { who, after, lines: lines.map(({ text }) => splitCue(text)) };
}
