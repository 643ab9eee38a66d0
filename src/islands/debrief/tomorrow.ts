import { countedMoves, slipTitle } from '#domain/debrief/moves.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import { openMoves, type Reviewed } from '#domain/debrief/turning.ts';
import type { Spoken } from '#domain/debrief/turns.ts';
import { splitCue } from '#domain/play/cue.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Move } from '#domain/scenario/routine.ts';

/** One thing to do differently tomorrow, how it sounds where it is something to say, and the move that it is, if it is one. */
export type Tomorrow = { title: string; text: string; soundsLike: Spoken | undefined; move?: string };

/**
 * Taken from the first turning point: the move that it left out, the slip that it made, or the line that was due there. Without
 * one, the first move that was left out of the run.
 */
export function tomorrow({ linked, result }: Reading, turning: readonly Reviewed[]): Tomorrow | undefined {
  const [first] = turning;
  const open = countedMoves(linked).filter(({ id }) => !result.run.includes(id));
  const move = first ? moveFor(linked, first) : open[0];
  if (move) {
    const { id, title, do: text } = move;
    return { title, text, soundsLike: splitCue(move['sounds-like']), move: id };
  }
  if (!first) return undefined;
  const [slip] = first.played.reply.slips;
  if (slip === undefined) return lineFor(first);
  return {
    title: `A line that ${slipTitle(linked.routine, slip)}`,
    text: linked.routine.slips[slip]?.why ?? '',
    soundsLike: undefined,
  };
}

/** Where it is neither a move nor a slip, as with a question that learns the wrong thing: the line that was due. */
function lineFor({ played: { best } }: Reviewed): Tomorrow {
  const { say, why } = best.reply;
  return { title: 'The line that was due', text: why ?? '', soundsLike: splitCue(say) };
}

/** The first move that the benchmark line makes there and the line did not. */
function moveFor(linked: Linked, { played }: Reviewed): Move | undefined {
  const { reply, best, before } = played;
  const missing = openMoves(linked, before).find(
    (id) => best.reply.makes.includes(id) && !reply.makes.includes(id),
  );
  return linked.routine.moves.find(({ id }) => id === missing);
}
