import type { Linked } from '#domain/scenario/link.ts';
import type { Move, Routine } from '#domain/scenario/routine.ts';
import { list } from './words.ts';

/** The moves that count in this scene, in the routine's order. */
export function countedMoves({ routine, counted }: Linked): Move[] {
  return routine.moves.filter((_, place) => (counted & (1 << place)) !== 0);
}

/** What a move is called; one that the routine no longer has is called by its id. */
export function titleOf(routine: Routine, move: string): string {
  return routine.moves.find(({ id }) => id === move)?.title ?? move.replaceAll('-', ' ');
}

/** Moves inside a sentence: “Stop” and “Say it back”. */
export function quotedMoves(routine: Routine, moves: readonly string[]): string {
  return list(moves.map((move) => `“${titleOf(routine, move)}”`));
}

/** What a slip is called; one that the routine no longer has is called by its id. */
export function slipTitle(routine: Routine, slip: string): string {
  return routine.slips[slip]?.title ?? slip.replaceAll('-', ' ');
}
