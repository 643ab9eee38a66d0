import { endingAt, walk } from '#domain/play/walk.ts';
import type { Choice, Result } from '#domain/records/attempt.ts';
import { hasBit } from '#domain/scenario/bits.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Reply } from '#domain/scenario/scenario.ts';
import type { State } from '#domain/scenario/state.ts';
import { reachesBenchmark } from './benchmark.ts';
import { longestRun } from './run.ts';
import { scoreOf } from './score.ts';

/** What a finished play comes to; undefined when the choices do not lead to an ending. */
export function resultOf(
  linked: Linked,
  choices: readonly Pick<Choice, 'beat' | 'reply'>[],
): Result | undefined {
  const states = walk(
    linked,
    choices.map((choice) => choice.reply),
  );
  const last = states[states.length - 1] as State;
  const ending = endingAt(linked, last) && linked.scenario.endings[last.at];
  const followed = choices.every((choice, turn) => states[turn]?.at === choice.beat);
  if (!ending || states.length !== choices.length + 1 || !followed) return undefined;
  const said = choices.map(({ beat, reply }) => linked.beats.get(beat)?.byId.get(reply)?.reply as Reply);
  return {
    ...movesOf(linked, said),
    slips: said.flatMap((reply) => reply.slips),
    facts: Object.keys(linked.scenario.facts).filter((_, fact) => hasBit(last.facts, fact)),
    score: scoreOf(linked, last),
    outcome: ending.outcome,
    ending: last.at,
    benchmark: reachesBenchmark(linked, last),
  };
}

/** The moves that some lines made, in the order made, the run among them, and those that were only touched. */
export function movesOf(linked: Linked, said: readonly Reply[]): Pick<Result, 'run' | 'moves' | 'touched'> {
  const ids = linked.routine.moves.map((move) => move.id);
  const counts = (move: string): boolean => (linked.counted & (1 << ids.indexOf(move))) !== 0;
  const moves = [...new Set(said.flatMap((reply) => reply.makes))].filter(counts);
  const touched = [...new Set(said.flatMap((reply) => reply.touches))].filter(counts);
  return {
    run: longestRun(moves.map((move) => ids.indexOf(move))).map((place) => ids[place] as string),
    moves,
    touched: touched.filter((move) => !moves.includes(move)),
  };
}
