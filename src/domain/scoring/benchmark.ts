import type { Result } from '#domain/records/attempt.ts';
import { countBits, hasBit } from '#domain/scenario/bits.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Benchmark } from '#domain/scenario/routine.ts';
import type { State } from '#domain/scenario/state.ts';
import { SERIOUS } from '#domain/scenario/words.ts';

/** What a scene asks: the routine's benchmark, with what the scenario raises or lowers. */
export function benchmarkOf(linked: Linked): Benchmark {
  const { moves, facts } = linked.scenario.benchmark ?? {};
  const base = linked.routine.benchmark;
  return { moves: moves ?? base.moves, facts: facts ?? base.facts, outcome: base.outcome };
}

/** Whether the play that came to this state reached the benchmark. */
export function reachesBenchmark(linked: Linked, state: State): boolean {
  const { moves, facts, outcome } = benchmarkOf(linked);
  return (
    linked.scenario.endings[state.at]?.outcome === outcome &&
    countBits(state.tails) >= moves &&
    (state.made & linked.critical) === linked.critical &&
    (linked.worths.length === 0 ||
      linked.worths.filter((_, fact) => hasBit(state.facts, fact)).length >= facts) &&
    !linked.serious.some((slip) => hasBit(state.slipped, slip))
  );
}

/** One line of the benchmark, met or not: anyone can verify it by reading the transcript. */
export type BenchmarkCheck =
  | { check: 'run'; met: boolean; made: number; asked: number; of: number }
  | { check: 'move'; met: boolean; move: string }
  | { check: 'facts'; met: boolean; learned: number; asked: number }
  | { check: 'slips'; met: boolean; serious: string[] }
  | { check: 'outcome'; met: boolean; outcome: Result['outcome']; asked: Result['outcome'] };

/** The benchmark check by check, for a finished play. All are met when `result.benchmark` is true, and only then. */
export function checksOf(linked: Linked, result: Result): BenchmarkCheck[] {
  const { moves, facts, outcome } = benchmarkOf(linked);
  const { routine } = linked;
  const critical = routine.moves
    .filter((_, index) => (linked.critical & (1 << index)) !== 0)
    .map((move) => move.id);
  const serious = [
    ...new Set(result.slips.filter((slip) => (routine.slips[slip]?.severity ?? 0) >= SERIOUS)),
  ];
  const learned = result.facts.length;
  return [
    {
      check: 'run',
      met: result.run.length >= moves,
      made: result.run.length,
      asked: moves,
      of: countBits(linked.counted),
    },
    ...critical.map((move) => ({ check: 'move' as const, met: result.moves.includes(move), move })),
    ...(linked.worths.length > 0 && facts > 0
      ? [{ check: 'facts' as const, met: learned >= facts, learned, asked: facts }]
      : []),
    { check: 'slips', met: serious.length === 0, serious },
    { check: 'outcome', met: result.outcome === outcome, outcome: result.outcome, asked: outcome },
  ];
}
