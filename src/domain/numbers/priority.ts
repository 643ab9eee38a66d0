import { countsUntilBelow, type Interval, rangeOf, type Share } from './interval.ts';
import { type OwnBest, ownBest } from './own-best.ts';
import { overcounted, type Sheet, teamCounts } from './sheet.ts';

/** What a step is held against, 0 to 1: typed in, or the team's own best. */
export type StepBenchmark = { share: number; by: 'typed' } | ({ by: 'own-best' } & OwnBest);

/**
 * What can be said of a step beside its benchmark: `gap`, the whole range is below it; `within`, the range holds it; `too-few`,
 * the range holds it and the counts are under 30; `none`, the share is not below it; `unknown`, there is nothing to compare.
 */
export type Standing = 'gap' | 'within' | 'too-few' | 'none' | 'unknown';

/** From one stage to the next. */
export type Step = Share & {
  /** The index of the stage it leads to. */
  stage: number;
  range: Interval;
  benchmark: StepBenchmark | undefined;
  standing: Standing;
  /** Whole wins if only this step came up to its benchmark and the others held; undefined where that cannot be said. */
  wins: number | undefined;
  /** How many counts it would take, at the same share, for the whole range to be below the benchmark. */
  needs: number | undefined;
};

/** The finding of a sheet: the steps, and the one to train first, where one stands out. */
export type Reading = {
  counts: number[];
  steps: Step[];
  wins: number;
  priority: Step | undefined;
  /** Without a priority: the step that lacks the fewest counts, as a share of what it has, until it would be one. */
  nearest: Step | undefined;
};

/** Below so many counts, a share is shown as too few to say. */
export const FEW = 30;

/** Reads a sheet; undefined while a stage counts more than the stage before it. */
export function readSheet(sheet: Sheet): Reading | undefined {
  const counts = teamCounts(sheet);
  if (overcounted(counts).length > 0) return undefined;
  const wins = counts.at(-1) as number;
  const steps = counts.slice(1).map((made, index) => {
    const share = { made, of: counts[index] as number };
    return stepOf(index + 1, share, benchmarkFor(sheet, index + 1), wins);
  });
  const gaps = steps.filter(({ standing }) => standing === 'gap');
  const priority = gaps.sort((one, other) => liftOf(other) - liftOf(one))[0];
  return { counts, steps, wins, priority, nearest: priority ? undefined : nearestOf(steps) };
}

function stepOf(stage: number, share: Share, benchmark: StepBenchmark | undefined, wins: number): Step {
  const range = rangeOf(share);
  const step = { stage, ...share, range, benchmark };
  if (!benchmark || share.of === 0)
    return { ...step, standing: 'unknown', wins: undefined, needs: undefined };
  const ratio = share.made / share.of;
  if (ratio >= benchmark.share) return { ...step, standing: 'none', wins, needs: undefined };
  return {
    ...step,
    standing: range.high < benchmark.share ? 'gap' : share.of < FEW ? 'too-few' : 'within',
    wins: ratio === 0 ? undefined : Math.round((wins * benchmark.share) / ratio),
    needs: countsUntilBelow(ratio, benchmark.share),
  };
}

/** By how much the wins would grow: without bound where nothing gets through, so that such a step comes before every other. */
function liftOf({ made, of, benchmark }: Step): number {
  return (benchmark?.share ?? 0) / (made / of);
}

function nearestOf(steps: readonly Step[]): Step | undefined {
  const lacking = ({ needs, of }: Step): number => (needs ?? Number.POSITIVE_INFINITY) / of;
  return steps
    .filter(({ needs }) => needs !== undefined)
    .sort((one, other) => lacking(one) - lacking(other))[0];
}

/** What the step to a stage is held against. */
function benchmarkFor({ rows, benchmarks }: Sheet, stage: number): StepBenchmark | undefined {
  const typed = benchmarks[stage - 1];
  if (typed) return { by: 'typed', share: typed };
  const shares = rows.map(({ who, counts }) => ({
    who,
    made: counts[stage] as number,
    of: counts[stage - 1] as number,
  }));
  const best = ownBest(shares);
  return best && { by: 'own-best', ...best };
}
