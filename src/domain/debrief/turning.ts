import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';
import { STANCES } from '#domain/scenario/words.ts';
import { countedMoves, quotedMoves, slipTitle } from './moves.ts';
import { type Best, isRight, type Played, type Turn } from './turns.ts';

/** A line whose review is known. */
export type Reviewed = Turn & { played: Played & { review: NonNullable<Played['review']>; best: Best } };

/** What went otherwise than on the benchmark path: the first of these that holds. */
export type Departure =
  | { kind: 'slip'; slip: string }
  | { kind: 'touched' | 'left-out' | 'later'; moves: string[] }
  | { kind: 'early'; move: string; before: string }
  | { kind: 'closed' | 'cost' };

/** How many turning points a debrief shows. */
const SHOWN = 2;

/**
 * The lines at which the scene turned, at most two: turning points of the review first, then lines said with certainty,
 * then by what they cost. Of those, the one said with certainty stands first.
 */
export function turningPoints(turns: readonly Turn[], reached: boolean): Reviewed[] {
  const off = turns.filter(isReviewed).filter(({ played }) => played.review.loss > 0 || isColder(played));
  const wrong = off.filter((turn) => !isRight(turn.played.review) || isColder(turn.played));
  const shown = wrong.length > 0 || reached ? wrong : off;
  const ranked = shown.toSorted((a, b) => rank(b) - rank(a)).slice(0, SHOWN);
  return ranked.toSorted((a, b) => Number(isCertain(b)) - Number(isCertain(a)));
}

/** The line that took a way back, by a move or in the buyer's eyes; of several, the one the buyer rose most with. */
export function recovery(turns: readonly Turn[]): Reviewed | undefined {
  return turns
    .filter(isReviewed)
    .filter(({ played }) => played.recovery && isRight(played.review))
    .filter(({ played }) => played.reply.makes.length > 0 || rise(played) > 0)
    .toSorted((a, b) => rise(b.played) - rise(a.played))[0];
}

/** By how many words the buyer stood better after a line. */
export function rise({ stance }: Pick<Played, 'stance'>): number {
  return STANCES.indexOf(stance.to) - STANCES.indexOf(stance.from);
}

/** What the line did instead of what the benchmark line does in its place. `made` are the moves of the whole play. */
export function departureOf(linked: Linked, { played }: Reviewed, made: readonly string[]): Departure {
  const { reply, before, best, review } = played;
  const [slip] = reply.slips;
  if (slip) return { kind: 'slip', slip };
  const open = openMoves(linked, before);
  const missing = open.filter((move) => best.reply.makes.includes(move) && !reply.makes.includes(move));
  const [first] = missing;
  if (first === undefined) return { kind: review.closedTheWay ? 'closed' : 'cost' };
  const early = open
    .slice(open.indexOf(first))
    .find((move) => [...reply.makes, ...reply.touches].includes(move));
  if (early && early !== first) return { kind: 'early', move: early, before: first };
  if (early) return { kind: 'touched', moves: [first] };
  const never = missing.filter((move) => !made.includes(move));
  return never.length > 0 ? { kind: 'left-out', moves: never } : { kind: 'later', moves: missing };
}

/** What the heading of a turning point calls it. */
export function nameOf({ routine }: Linked, departure: Departure): string {
  switch (departure.kind) {
    case 'slip':
      return slipTitle(routine, departure.slip);
    case 'touched':
      return `${quotedMoves(routine, departure.moves)} touched, not made`;
    case 'left-out':
      return `${quotedMoves(routine, departure.moves)} left out`;
    case 'later':
      return `${quotedMoves(routine, departure.moves)} not yet`;
    case 'early':
      return `${quotedMoves(routine, [departure.move])} before ${quotedMoves(routine, [departure.before])}`;
    case 'closed':
      return 'the way forward closed';
    default:
      return 'another line keeps more within reach';
  }
}

/** Counted moves that had not been made yet, in the routine's order. */
export function openMoves(linked: Linked, { made }: State): string[] {
  const places = new Map(linked.routine.moves.map(({ id }, place) => [id, place]));
  return countedMoves(linked)
    .map(({ id }) => id)
    .filter((id) => (made & (1 << (places.get(id) as number))) === 0);
}

/** Whether it is known what a line kept within reach. */
export function isReviewed(turn: Turn): turn is Reviewed {
  return turn.played?.review !== undefined && turn.played.best !== undefined;
}

/** Whether the buyer stood worse after the line, and another line was open. */
function isColder(played: Reviewed['played']): boolean {
  return played.review.best !== played.reply.id && rise(played) < 0;
}

function isCertain({ sure, played }: Reviewed): boolean {
  return sure === 'certain' && !isRight(played.review);
}

function rank(turn: Reviewed): number {
  const { review } = turn.played;
  return (review.class === 'turning point' ? 1000 : 0) + (isCertain(turn) ? 500 : 0) + review.loss;
}
