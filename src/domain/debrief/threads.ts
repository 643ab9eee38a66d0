import type { Result } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import { countedMoves } from './moves.ts';
import type { Spoken, Turn } from './turns.ts';
import { list } from './words.ts';

/** How a move came into the play. */
export type Made = 'in order' | 'out of order' | 'touched' | 'left out';

/** A move in benchmark order; `turn` is the line that made or touched it first. */
export type MoveRow = { move: string; title: string; made: Made; turn: number | undefined };

/** A line of the learner; the note says what it is when no thread leads to it. */
export type LineRow = { turn: number; line: Spoken; note: string | undefined };

/** What joins the two lists: places of rows, from 0. A move that was left out has no line to go to. */
export type Thread = { from: number; to: number | undefined; made: Made };

/** All that the two lists and the threads between them show, and the kinds of threads that occur. */
export type Chart = { moves: MoveRow[]; lines: LineRow[]; threads: Thread[]; kinds: Made[] };

const KINDS: readonly Made[] = ['in order', 'out of order', 'touched', 'left out'];

/** The routine on one side, the lines in the order they were said on the other, and the threads between them. */
export function chartOf(linked: Linked, result: Result, turns: readonly Turn[]): Chart {
  const moves = countedMoves(linked).map(({ id, title }) => {
    const made = howMade(result, id);
    return { move: id, title, made, turn: turnOf(turns, id, made) };
  });
  const lines = turns.map((turn) => {
    const joined = moves.some((row) => row.turn === turn.turn);
    return { turn: turn.turn, line: turn.line, note: joined ? undefined : noteOf(turn, moves) };
  });
  const threads = moves.map(({ made, turn }, from) => ({ from, to: turn, made }));
  return { moves, lines, threads, kinds: KINDS.filter((kind) => moves.some(({ made }) => made === kind)) };
}

/** What is in a line that no thread leads to: a move made before, a hint at one made elsewhere, or none. */
function noteOf({ played }: Turn, moves: readonly MoveRow[]): string {
  const titled = (ids: readonly string[] = []): string[] =>
    moves.filter(({ move }) => ids.includes(move)).map(({ title }) => title);
  const again = titled(played?.reply.makes);
  const touched = titled(played?.reply.touches);
  if (again.length > 0) return `${list(again)}, again`;
  return touched.length > 0 ? `${list(touched)}, touched` : 'not in the routine';
}

function howMade({ run, moves, touched }: Result, move: string): Made {
  if (run.includes(move)) return 'in order';
  if (moves.includes(move)) return 'out of order';
  return touched.includes(move) ? 'touched' : 'left out';
}

function turnOf(turns: readonly Turn[], move: string, made: Made): number | undefined {
  const part = made === 'touched' ? 'touches' : 'makes';
  return turns.find(({ played }) => played?.reply[part].includes(move))?.turn;
}

/**
 * Where a thread runs, in half rows: the middle of row n is half row 2n + 1. A thread between rows of different height
 * stays on their middles, because both halves of a row are equally high.
 */
export function spanOf({ from, to }: Thread): { start: number; end: number; way: 'level' | 'down' | 'up' } {
  if (to === undefined || to === from) return { start: 2 * from, end: 2 * from + 2, way: 'level' };
  const [upper, lower] = to > from ? [from, to] : [to, from];
  return { start: 2 * upper + 1, end: 2 * lower + 1, way: to > from ? 'down' : 'up' };
}
