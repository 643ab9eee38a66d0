import type { Played, Sure } from '#domain/records/attempt.ts';
import { dayOf } from './days.ts';
import { eachJudged, type MomentsOf } from './decisions.ts';
import { movesShort, PLAYS_FOR_TIER, type Standing, standingIn, type Target } from './tiers.ts';

/** The scenes of the course by id: what each asks for, and the moves that count in it. */
export type Scenes = ReadonlyMap<string, Target & { routine: readonly { id: string; title: string }[] }>;

/** A number with the plays behind it, oldest first. */
export type Counted = { times: number; plays: Played[] };

/** How a competency has come along, from its benchmark plays. */
export type CompetencyProgress = {
  competency: string;
  standing: Standing;
  /** The play that decides the tier: the middle one of the last three; without three, the last. */
  deciding: Played | undefined;
  /** How many moves that one is short of its benchmark. */
  short: number;
  /** For each week with plays, counted from that of the first one (1), the mean share of the routine in order. */
  weeks: { week: number; share: number }[];
  /** By how many moves the last of these weeks is better than the first; undefined while there is one. */
  change: number | undefined;
  /** Moves left out of recent plays, the most often left out first, each with the plays that lack it. */
  leftOut: (Counted & { move: string; title: string })[];
  /** How many plays count as recent. */
  recent: number;
};

/** So many benchmark plays count as recent. */
const RECENT = 8;

const WEEK_DAYS = 7;

/** The progress of each competency, furthest from its benchmark first; those at benchmark last. */
export function progressOf(
  competencies: readonly string[],
  attempts: readonly Played[],
  scenes: Scenes,
  weekStart: string,
): CompetencyProgress[] {
  return competencies
    .map((competency) => progressIn(competency, attempts, scenes, weekStart))
    .sort((one, other) => distance(other) - distance(one));
}

/** Further away is more; too few plays to say stands between one move short and at benchmark. */
function distance({ standing, short }: CompetencyProgress): number {
  return standing.tier === '–' ? 0.5 : short;
}

function progressIn(
  competency: string,
  attempts: readonly Played[],
  scenes: Scenes,
  weekStart: string,
): CompetencyProgress {
  const plays = attempts.filter(
    ({ mode, scenario }) => mode === 'benchmark' && scenes.get(scenario.id)?.competency === competency,
  );
  const targetOf = ({ scenario }: Played) => scenes.get(scenario.id) as Target;
  const standing = standingIn(competency, plays, scenes);
  const byDistance = standing.plays.toSorted(
    (one, other) => movesShort(one, targetOf(one)) - movesShort(other, targetOf(other)),
  );
  const deciding = byDistance.length < PLAYS_FOR_TIER ? standing.plays.at(-1) : byDistance[1];
  const weeks = weeksOf(plays, scenes, weekStart);
  const [first, last] = [weeks[0], weeks.at(-1)];
  return {
    competency,
    standing,
    deciding,
    short: deciding ? movesShort(deciding, targetOf(deciding)) : 0,
    weeks,
    change:
      first && last && deciding && first !== last
        ? Math.round((last.share - first.share) * targetOf(deciding).of)
        : undefined,
    leftOut: leftOutOf(plays.slice(-RECENT), scenes),
    recent: Math.min(plays.length, RECENT),
  };
}

/** The week in which the first of some plays was finished, counted from this one: 0, or less. */
export function firstWeek(plays: readonly Played[], weekStart: string): number {
  return Math.min(0, ...plays.slice(0, 1).map(({ finishedAt }) => weekOf(finishedAt, weekStart)));
}

function weekOf(at: string, weekStart: string): number {
  return Math.floor(dayOf(at, weekStart) / WEEK_DAYS);
}

function weeksOf(plays: readonly Played[], scenes: Scenes, weekStart: string): CompetencyProgress['weeks'] {
  const byWeek = Map.groupBy(plays, ({ finishedAt }) => weekOf(finishedAt, weekStart));
  return [...byWeek].map(([week, those]) => {
    const shares = those.map(
      ({ scenario, result }) => result.run.length / (scenes.get(scenario.id)?.of ?? 1),
    );
    return { week, share: shares.reduce((sum, share) => sum + share, 0) / shares.length };
  });
}

function leftOutOf(plays: readonly Played[], scenes: Scenes): CompetencyProgress['leftOut'] {
  const moves = new Map<string, { title: string; plays: Played[] }>();
  for (const play of plays) {
    for (const { id, title } of scenes.get(play.scenario.id)?.routine ?? []) {
      if (play.result.moves.includes(id)) continue;
      const known = moves.get(id) ?? { title, plays: [] };
      known.plays.push(play);
      moves.set(id, known);
    }
  }
  return [...moves]
    .map(([move, { title, plays: without }]) => ({ move, title, times: without.length, plays: without }))
    .sort((one, other) => other.times - one.times);
}

/** What came of plays that were at benchmark by their run, and of those below: how many moved forward, of which plays. */
export type Outcomes = { reached: Counted; below: Counted; asked: number | undefined };

/** So many plays it takes to say what the benchmark brings. */
export const PLAYS_FOR_OUTCOMES = 10;

/**
 * Whether the buyer moves forward more often when the run is as long as the benchmark asks; undefined under ten plays.
 * `asked` is that length, where all the scenes played ask for the same.
 */
export function outcomesIn(
  competency: string,
  attempts: readonly Played[],
  scenes: Scenes,
): Outcomes | undefined {
  const plays = attempts.filter(({ scenario }) => scenes.get(scenario.id)?.competency === competency);
  if (plays.length < PLAYS_FOR_OUTCOMES) return undefined;
  const asks = ({ scenario }: Played): number => scenes.get(scenario.id)?.moves ?? 0;
  const isLong = (play: Played): boolean => play.result.run.length >= asks(play);
  const counted = (those: Played[]): Counted => ({
    times: those.filter(({ result }) => result.outcome === 'advanced').length,
    plays: those,
  });
  const asked = new Set(plays.map(asks));
  return {
    reached: counted(plays.filter(isLong)),
    below: counted(plays.filter((play) => !isLong(play))),
    asked: asked.size === 1 ? [...asked][0] : undefined,
  };
}

/** How many lines were said at one level of confidence, how many of them were right, and in which plays. */
export type Sureness = Counted & { said: number };

/** How right the learner was at each level of confidence, from the lines of all plays that can still be judged. */
export function surenessOf(attempts: readonly Played[], moments: MomentsOf): Record<Sure, Sureness> {
  const none = (): Sureness => ({ said: 0, times: 0, plays: [] });
  const found = { guessing: none(), fairly: none(), certain: none() };
  for (const attempt of attempts) {
    eachJudged(attempt, moments, (_, turn, right) => {
      const sure = attempt.choices[turn]?.sure;
      if (!sure) return;
      const level = found[sure];
      level.said += 1;
      level.times += right ? 1 : 0;
      if (level.plays.at(-1) !== attempt) level.plays.push(attempt);
    });
  }
  return found;
}
