import * as z from 'zod/mini';
import type { Played } from '#domain/records/attempt.ts';
import { atMost, day, name, orNull, text } from '#domain/records/words.ts';
import { type Asked, type Comparison, movesIn, rateOf } from './compare.ts';

/** One move to train: what to read, what to play, by when, and what to listen for on real calls. */
const Training = z.strictObject({
  move: name,
  lesson: orNull(name),
  scenes: z.array(name).check(atMost(20)),
  by: day,
  listen: text(600),
});

/**
 * The outline of a plan for one member of a team, in one competency: entry of kind `plan`, of the person and the competency. It
 * starts from what the plays show and is then the leader's and the member's to change.
 */
export const DevelopmentPlan = z.strictObject({
  who: text(60),
  competency: name,
  trainings: z.array(Training).check(atMost(6)),
});
export type DevelopmentPlan = z.infer<typeof DevelopmentPlan>;

/** What the course has for a move: the lesson that teaches it, the scenes that count it, and what it sounds like. */
export type ForMove = { lesson: string | null; scenes: readonly string[]; listen: string };

/** How many moves are trained at a time. */
const AT_A_TIME = 2;

/**
 * The two moves that somebody leaves out most, against those at benchmark where the comparison may be made, else against making
 * them always; the earlier of equals first. Moves that are always made are not in it.
 */
export function movesToTrain(attempts: readonly Played[], comparison: Comparison, asked: Asked): string[] {
  const best = new Map('gaps' in comparison ? comparison.gaps.map((gap) => [gap.move, gap.best]) : []);
  const gaps = movesIn(attempts, asked).map((move) => {
    const [own, aim] = [rateOf(move, attempts, asked), best.get(move)];
    return { move, gap: (aim ? aim.made / aim.of : 1) - own.made / Math.max(1, own.of) };
  });
  return gaps
    .filter(({ gap }) => gap > 0)
    .sort((one, other) => other.gap - one.gap)
    .slice(0, AT_A_TIME)
    .map(({ move }) => move);
}

/**
 * The outline of a plan.
 *
 * @param days the day by which each of the moves is to be trained
 */
export function outlinePlan(
  who: string,
  competency: string,
  moves: readonly string[],
  forMove: (move: string) => ForMove,
  days: readonly string[],
): DevelopmentPlan {
  const trainings = moves.map((move, place) => {
    const { lesson, scenes, listen } = forMove(move);
    return { move, lesson, scenes: [...scenes], by: days[place] as string, listen };
  });
  return { who, competency, trainings };
}
