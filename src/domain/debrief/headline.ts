import type { Result } from '#domain/records/attempt.ts';
import { type BenchmarkCheck, benchmarkOf, checksOf } from '#domain/scoring/benchmark.ts';
import { countedMoves, quotedMoves, slipTitle, titleOf } from './moves.ts';
import type { Reading } from './reading.ts';
import { causeAndEffect, OUTCOMES, stanceChange } from './sentences.ts';
import { departureOf, type Reviewed, rise } from './turning.ts';
import type { Turn } from './turns.ts';
import { capital, count, list } from './words.ts';

/** The run and the benchmark in one sentence. */
export function headline({ linked, result, doubt }: Reading): string {
  const { run, benchmark } = result;
  if (doubt === 'changed-and-different') {
    return `${capital(moves(run.length))} in order. ${benchmark ? 'That was benchmark.' : 'Not benchmark yet.'}`;
  }
  const of = `${run.length || 'None'} of ${countedMoves(linked).length}`;
  if (benchmark) return `${of}. That is benchmark.`;
  const asked = benchmarkOf(linked).moves;
  return run.length < asked ? `${of} moves. Benchmark is ${asked}.` : `${of} moves. Not benchmark yet.`;
}

/** What stands between the play and the benchmark, if it is one thing; then one cause and one effect. */
export function summary(reading: Reading, turns: readonly Turn[], turning: readonly Reviewed[]): string {
  const { linked, result } = reading;
  const [first] = turning;
  const said = result.benchmark
    ? [whole(reading), strongest(reading, turns)]
    : [gap(reading), first ? causeAndEffect(linked, first, departureOf(linked, first, result.moves)) : ''];
  return said.filter(Boolean).join(' ') || OUTCOMES[result.outcome];
}

/** A line of the benchmark as it is shown, met or not. */
export type CheckLine = { key: string; met: boolean; text: string };

/** The benchmark check by check; nothing where today's benchmark is not the one that was played to. */
export function checkLines({ linked, result, doubt }: Reading): CheckLine[] {
  if (doubt === 'changed-and-different') return [];
  return checksOf(linked, result).map((check) => ({
    key: check.check === 'move' ? `move ${check.move}` : check.check,
    met: check.met,
    text: checkText(
      check,
      (move) => titleOf(linked.routine, move),
      (slip) => slipTitle(linked.routine, slip),
    ),
  }));
}

function checkText(
  check: BenchmarkCheck,
  move: (id: string) => string,
  slip: (id: string) => string,
): string {
  switch (check.check) {
    case 'run':
      return `${check.made || 'No'} ${check.made === 1 ? 'move' : 'moves'} in order, ${check.asked} asked`;
    case 'move':
      return `“${move(check.move)}” ${check.met ? 'made' : 'left out'}`;
    case 'facts':
      return `${check.learned || 'No'} ${check.learned === 1 ? 'fact' : 'facts'} learned, ${check.asked} asked`;
    case 'slips':
      return check.met ? 'No serious slip' : `Serious slip: ${list(check.serious.map(slip))}`;
    case 'outcome':
      return `${OUTCOMES[check.outcome].slice(0, -1)}${check.met ? '' : `, and had to ${ASKED[check.asked]}`}`;
  }
}

const ASKED: Record<Result['outcome'], string> = {
  advanced: 'move forward',
  stalled: 'stall',
  lost: 'be lost',
};

/** The one check that is missing, as the thing to add; nothing where several are. */
function gap({ linked, result, doubt }: Reading): string {
  const [open, ...more] =
    doubt === 'changed-and-different' ? [] : checksOf(linked, result).filter(({ met }) => !met);
  if (!open || more.length > 0) return '';
  switch (open.check) {
    case 'run':
      return `${capital(count(open.asked - open.made))} more ${open.asked - open.made === 1 ? 'move' : 'moves'} in order, and this is benchmark.`;
    case 'move':
      return `${quotedMoves(linked.routine, [open.move])} is the one move between this and benchmark.`;
    case 'facts':
      return `${capital(count(open.asked - open.learned))} more ${open.asked - open.learned === 1 ? 'fact' : 'facts'}, and this is benchmark.`;
    case 'slips':
      return 'One serious slip is all that stands between this and benchmark.';
    case 'outcome':
      return 'The moves are there. Benchmark also asks that the scene moves forward.';
  }
}

/** Whether anything was left out of a play that reached the benchmark. */
function whole({ linked, result }: Reading): string {
  const missing = countedMoves(linked).filter(({ id }) => !result.run.includes(id));
  if (missing.length === 0) return 'Every move, in the order of the routine.';
  const titles = quotedMoves(
    linked.routine,
    missing.map(({ id }) => id),
  );
  const out = missing.every(({ id }) => result.moves.includes(id));
  return `${titles} ${missing.length === 1 ? 'was' : 'were'} ${out ? 'out of order' : 'not in the run'}.`;
}

/** The line with which the buyer rose most. */
function strongest({ linked }: Reading, turns: readonly Turn[]): string {
  const [best] = turns
    .flatMap(({ turn, played }) => (played && played.reply.makes.length > 0 ? [{ turn, played }] : []))
    .toSorted((a, b) => rise(b.played) - rise(a.played));
  if (!best || rise(best.played) <= 0) return '';
  const made = quotedMoves(linked.routine, best.played.reply.makes);
  return `At turn ${best.turn + 1} you made ${made}, and ${stanceChange(linked, best.played)}.`;
}

function moves(number: number): string {
  return `${count(number)} ${number === 1 ? 'move' : 'moves'}`;
}
