import { standingIn, type Targets } from '#domain/practice/tiers.ts';
import type { Played } from '#domain/records/attempt.ts';

/** The plays of one person that a leader has been shown, oldest first. */
export type PersonPlays = { who: string; attempts: Played[] };

/** The moves of a routine that each scene counts, by the scene's id. */
export type Asked = ReadonlyMap<string, readonly string[]>;

/** How often a move was made, in so many plays of scenes that count it. */
export type Rate = { made: number; of: number };

/** One move, as those at benchmark make it and as the others do; `gap` is the difference of the two shares, −1 to 1. */
export type MoveGap = { move: string; best: Rate; others: Rate; gap: number };

/** What sets the best apart, the largest gap first; or why that is not said. */
export type Comparison =
  | { gaps: MoveGap[]; best: string[]; others: string[] }
  | { withheld: 'people' | 'plays' | 'nobody-at-benchmark' | 'everybody-at-benchmark' };

/** Below so many people a comparison would be about somebody. */
export const LEAST_PEOPLE = 5;

/** Below so many plays on either side a comparison would be about one afternoon. */
export const LEAST_PLAYS = 10;

/**
 * Compares the people at benchmark in a competency with the others, move by move: means, not only ends. The best are those of
 * tier A. Only people who have played count, and each side needs its plays.
 */
export function compareMoves(
  competency: string,
  people: readonly PersonPlays[],
  targets: Targets,
  asked: Asked,
): Comparison {
  const inIt = ({ scenario }: Played): boolean => targets.get(scenario.id)?.competency === competency;
  const played = people
    .map(({ who, attempts }) => ({ who, attempts: attempts.filter(inIt) }))
    .filter(({ attempts }) => attempts.length > 0);
  if (played.length < LEAST_PEOPLE) return { withheld: 'people' };
  const sides = Map.groupBy(played, ({ attempts }) => standingIn(competency, attempts, targets).tier === 'A');
  const [best, others] = [sides.get(true) ?? [], sides.get(false) ?? []];
  if (best.length === 0) return { withheld: 'nobody-at-benchmark' };
  if (others.length === 0) return { withheld: 'everybody-at-benchmark' };
  const plays = [best, others].map((side) => side.flatMap(({ attempts }) => attempts)) as [
    Played[],
    Played[],
  ];
  if (plays.some((side) => side.length < LEAST_PLAYS)) return { withheld: 'plays' };
  const gaps = movesIn(plays.flat(), asked).flatMap((move) => {
    const [ofBest, ofOthers] = [rateOf(move, plays[0], asked), rateOf(move, plays[1], asked)];
    if (ofBest.of === 0 || ofOthers.of === 0) return [];
    return [
      { move, best: ofBest, others: ofOthers, gap: ofBest.made / ofBest.of - ofOthers.made / ofOthers.of },
    ];
  });
  return {
    gaps: gaps.sort((one, other) => other.gap - one.gap),
    best: best.map(({ who }) => who),
    others: others.map(({ who }) => who),
  };
}

/** How often a move was made in the plays of scenes that count it. */
export function rateOf(move: string, attempts: readonly Played[], asked: Asked): Rate {
  const counting = attempts.filter(({ scenario }) => asked.get(scenario.id)?.includes(move));
  return { made: counting.filter(({ result }) => result.moves.includes(move)).length, of: counting.length };
}

/** The moves that some scenes count, in the order in which the routine has them. */
export function movesIn(attempts: readonly Played[], asked: Asked): string[] {
  const lists = attempts.map(({ scenario }) => asked.get(scenario.id) ?? []);
  const longest = lists.reduce((most, list) => (list.length > most.length ? list : most), []);
  return [...new Set([...longest, ...lists.flat()])];
}
