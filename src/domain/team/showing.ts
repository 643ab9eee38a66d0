import { countedMoves, slipTitle } from '#domain/debrief/moves.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import { firstName } from '#domain/debrief/sentences.ts';
import { openingOf, type Spoken, type Turn } from '#domain/debrief/turns.ts';
import { list } from '#domain/debrief/words.ts';
import { replyOrder } from '#domain/play/order.ts';
import type { Reply } from '#domain/scenario/scenario.ts';
import { offered } from '#domain/scenario/step.ts';
import { questionsAt } from './questions.ts';

/** A turn in the list of turns: what it made, and when it began, in milliseconds from the first. */
export type Step = { turn: number; label: string; made: boolean; at: number };

/** A reply that stood on screen: what it makes, whether it was said, and whether it is the benchmark line. */
export type Seen = { id: string; say: string; label: string; chosen: boolean; best: boolean };

/** The turns of a play with their times. */
export function stepsOf(reading: Reading, turns: readonly Turn[]): Step[] {
  let at = 0;
  return turns.map(({ turn, played }) => {
    const began = at;
    at += reading.attempt.choices[turn]?.tookMs ?? 0;
    const label = played ? labelOf(reading, played.reply) : `Turn ${turn + 1}`;
    return {
      turn,
      label,
      made: played !== undefined && movesOf(reading, played.reply).length > 0,
      at: began,
    };
  });
}

/** All replies that stood on screen at a turn, in their order there; none where the play cannot be played again. */
export function seenAt(reading: Reading, { played }: Turn, turn: number): Seen[] {
  if (!played) return [];
  const { linked, attempt } = reading;
  const offers = offered(linked, played.before);
  const ids = offers.map(({ reply }) => reply.id);
  return replyOrder(attempt.seed, turn, ids).flatMap((id) => {
    const reply = offers.find((offer) => offer.reply.id === id)?.reply;
    if (!reply) return [];
    const chosen = id === played.reply.id;
    return [{ id, say: reply.say, label: labelOf(reading, reply), chosen, best: id === played.review?.best }];
  });
}

/** Three questions for a turn of a play. */
export function questionsFor(reading: Reading, turns: readonly Turn[], turn: Turn): [string, string, string] {
  const before = turns[turn.turn - 1]?.answer ?? openingOf(reading);
  const heard = before.findLast(({ said }) => said !== '')?.said ?? '';
  const made = turn.played ? movesOf(reading, turn.played.reply) : [];
  const best = turn.played?.best ? movesOf(reading, turn.played.best.reply) : [];
  const missed = best.find((title) => !made.includes(title));
  return questionsAt({ heard, buyer: firstName(reading.linked), made, missed });
}

const WORDS_A_MINUTE = 200;
const LEAST = 2000;

/** How long it takes to read what was said, in milliseconds. */
export function readingTime(lines: readonly Spoken[]): number {
  const words = lines.flatMap(({ cue, said }) => `${cue} ${said}`.trim().split(/\s+/)).length;
  return Math.max(LEAST, (words / WORDS_A_MINUTE) * 60_000);
}

function movesOf({ linked }: Reading, { makes }: Reply): string[] {
  return countedMoves(linked)
    .filter(({ id }) => makes.includes(id))
    .map(({ title }) => title);
}

function labelOf(reading: Reading, reply: Reply): string {
  const made = movesOf(reading, reply);
  if (made.length > 0) return list(made);
  const [slip] = reply.slips;
  if (slip !== undefined) return `Slip: ${slipTitle(reading.linked.routine, slip)}`;
  return 'Not in the routine';
}
