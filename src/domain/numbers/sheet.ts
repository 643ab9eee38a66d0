import * as z from 'zod/mini';
import { atMost, between, count, day, name, numberTo, orNull, text } from '#domain/records/words.ts';

/*
 * A sheet of numbers: what a team counted in one period, stage by stage, with what was counted and what it was held against.
 * The definition lies beside the counts, because a ratio means nothing without its denominator: won of *proposals* and won of
 * *opportunities* differ by half. A sheet names competencies by id; where an author renames one, its stage keeps its counts and
 * has no lesson or drill to offer until it is pointed at the new one.
 */

/** What is counted at one stage, and the competency that brings people to it from the stage before. */
export const Stage = z.strictObject({ title: text(60), competency: z.optional(name) });
export type Stage = z.infer<typeof Stage>;

/** The counts of one person, or of the whole team where `who` is empty; one count for each stage. */
export const Row = z.strictObject({ who: text(60), counts: z.array(count).check(atMost(8)) });
export type Row = z.infer<typeof Row>;

/** A share that somebody typed in, 0 to 1, or null where the team's own best is to be taken. */
const Typed = orNull(z.number().check(z.refine((value) => value > 0 && value <= 1)));

/** What a team counted from one day to another, both of them included. */
export const Sheet = z
  .strictObject({
    from: day,
    to: day,
    stages: z.array(Stage).check(between(2, 8)),
    rows: z.array(Row).check(between(1, 500)),
    /** The average sale, in whatever `currency` says; 0 where it is not known. */
    sale: numberTo(1e12),
    currency: text(10),
    /** The revenue to be reached in a period as long as this one; 0 where none is set. */
    goal: numberTo(1e15),
    /** A benchmark for each step, from the first stage to the second on. */
    benchmarks: z.array(Typed),
  })
  .check(
    z.refine(
      ({ from, to, stages, rows, benchmarks }) =>
        from <= to &&
        rows.every(({ counts }) => counts.length === stages.length) &&
        benchmarks.length === stages.length - 1,
    ),
  );
export type Sheet = z.infer<typeof Sheet>;

/** The funnel that a new sheet starts from. */
export const USUAL_STAGES: readonly Stage[] = [
  { title: 'Conversations' },
  { title: 'Appointments', competency: 'opening' },
  { title: 'Opportunities', competency: 'discovery' },
  { title: 'Proposals', competency: 'value-story' },
  { title: 'Wins', competency: 'objections' },
];

/** The counts of everybody together, stage by stage. */
export function teamCounts({ stages, rows }: Pick<Sheet, 'stages' | 'rows'>): number[] {
  return stages.map((_, stage) => rows.reduce((sum, { counts }) => sum + (counts[stage] ?? 0), 0));
}

/** The stages that count more than the stage before them, by index: one of the two numbers is wrong. */
export function overcounted(counts: readonly number[]): number[] {
  return counts.flatMap((made, stage) => (stage > 0 && made > (counts[stage - 1] as number) ? [stage] : []));
}

/** The weeks of a period, in sevenths: 21 days are 3 weeks. */
export function weeksOf({ from, to }: Pick<Sheet, 'from' | 'to'>): number {
  return ((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1) / 7;
}
