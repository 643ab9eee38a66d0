import type { Missed, MomentsOf } from './decisions.ts';
import { type Moments, replyAt } from './moments.ts';

/** A moment in which a decision can be asked, and the replies that lead there. */
export type Asked = { scene: string; after: readonly string[]; beat: string };

/**
 * Where a missed decision is asked this time: in turn, in each scene of `siblings` that asks for the same move on its
 * benchmark path, and where it was missed.
 *
 * @param turn how often it has been asked before
 * @param taken what is asked in the same sitting already
 */
export function whereToAsk(
  missed: Missed,
  siblings: MomentsOf,
  turn: number,
  taken: readonly Asked[] = [],
): Asked {
  const { scene, after, beat, move } = missed;
  const elsewhere = [...siblings].flatMap(([id, moments]) =>
    id === scene || move === undefined ? [] : (benchmarkMoment(id, moments, move) ?? []),
  );
  const free = elsewhere.filter((one) => !taken.some((other) => isSame(one, other)));
  const places = [...free, { scene, after, beat }];
  return places[turn % places.length] as Asked;
}

function benchmarkMoment(scene: string, moments: Moments, move: string): Asked | undefined {
  const after: string[] = [];
  for (let moment = moments[0]; moment; ) {
    if (moment.move === move) return { scene, after, beat: moment.beat };
    after.push(moment.best);
    const to: number | undefined = replyAt(moment, moment.best)?.to;
    moment = to === undefined ? undefined : moments[to];
  }
  return undefined;
}

function isSame(one: Asked, other: Asked): boolean {
  return one.scene === other.scene && one.beat === other.beat;
}
