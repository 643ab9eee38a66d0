import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';

const COUNT = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** One line of the move tracker; a `now` or an `ahead` names no move. */
export type Tracked = { state: 'hit' | 'miss' | 'now' | 'ahead'; title: string };

/**
 * The moves so far. While the coach speaks, those left out are named at once; with feedback at the end the list holds
 * what was made and nothing else, and the next move is never named.
 */
export function track(linked: Linked, state: State, coached: boolean): Tracked[] {
  const counted = linked.routine.moves
    .map((move, index) => ({ title: move.title, bit: 1 << index }))
    .filter(({ bit }) => (linked.counted & bit) !== 0);
  const made = counted.filter(({ bit }) => (state.made & bit) !== 0);
  const furthest = counted.findLastIndex(({ bit }) => (state.made & bit) !== 0);
  const past = coached ? counted.slice(0, furthest + 1) : made;
  const open = counted.length - past.length;
  const now = linked.beats.has(state.at) && open > 0;
  return [
    ...past.map(({ title, bit }) => ({
      state: (state.made & bit) !== 0 ? ('hit' as const) : ('miss' as const),
      title,
    })),
    ...(now ? [{ state: 'now' as const, title: 'Your move' }] : []),
    ...(now && open > 1
      ? [{ state: 'ahead' as const, title: `${COUNT[open - 1] ?? open - 1} more to come` }]
      : []),
  ];
}

/** The same as cells of the mini strip, one for each move that counts. */
export function cells(linked: Linked, tracked: readonly Tracked[]): Tracked['state'][] {
  const shown = tracked.filter(({ state }) => state !== 'ahead').map(({ state }) => state);
  const counted = linked.routine.moves.filter((_, index) => (linked.counted & (1 << index)) !== 0);
  return counted.map((_, index) => shown[index] ?? 'ahead');
}
