import type { Played } from '#domain/records/attempt.ts';

/** What a scene asks of the run, and out of how many moves. */
export type Target = { competency: string; moves: number; of: number };

/** The scenes of the course by id. */
export type Targets = ReadonlyMap<string, Target>;

/**
 * How far a competency is from its benchmark: A at it, B one move short, C more, "–" too few plays to say. It is about
 * the competency, never about the person.
 */
export type Tier = 'A' | 'B' | 'C' | '–';

/**
 * Where somebody stands in one competency. `you` and `benchmark` are shares of the routine, 0 to 1: the mean of the plays
 * that count, and the mean of what the competency's scenes ask.
 */
export type Standing = {
  tier: Tier;
  /** Benchmark plays that count, the newest last; at most three. */
  plays: Played[];
  you: number | undefined;
  benchmark: number;
};

/** How many benchmark plays a tier takes. */
export const PLAYS_FOR_TIER = 3;

/**
 * Where somebody stands in a competency, from the last three benchmark plays of its scenes. The tier goes by the middle
 * one of the three, so that one bad day does not decide it and one lucky one does not either.
 */
export function standingIn(competency: string, attempts: readonly Played[], targets: Targets): Standing {
  const plays = attempts
    .filter(
      (attempt) =>
        attempt.mode === 'benchmark' && targets.get(attempt.scenario.id)?.competency === competency,
    )
    .slice(-PLAYS_FOR_TIER);
  const aims = plays.map((attempt) => targets.get(attempt.scenario.id) as Target);
  const asked = [...targets.values()].filter((target) => target.competency === competency);
  const short = plays
    .map((attempt, index) => movesShort(attempt, aims[index] as Target))
    .sort((a, b) => a - b);
  return {
    tier: plays.length < PLAYS_FOR_TIER ? '–' : tierOf(short[1] as number),
    plays,
    you:
      plays.length === 0
        ? undefined
        : mean(plays.map((play, at) => play.result.run.length / (aims[at] as Target).of)),
    benchmark: mean(asked.map((aim) => aim.moves / aim.of)),
  };
}

/** How many moves a play was short of its benchmark: one at least, when it missed it by something else. */
export function movesShort(attempt: Played, target: Target): number {
  return attempt.result.benchmark ? 0 : Math.max(1, target.moves - attempt.result.run.length);
}

function mean(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

function tierOf(short: number): Tier {
  if (short === 0) return 'A';
  return short === 1 ? 'B' : 'C';
}
