import { useEffect, useState } from 'react';
import { isReviewed } from '#domain/debrief/turning.ts';
import type { Turn } from '#domain/debrief/turns.ts';
import { readingTime } from '#domain/team/showing.ts';

/** Where the showing is, and its verbs. */
export type Playing = {
  turn: number;
  last: number;
  runs: boolean;
  go: (turn: number) => void;
  toggle: () => void;
};

/** Goes through the turns by hand, or at reading speed, with a stop wherever the scene turned. */
export function usePlaying(turns: readonly Turn[]): Playing {
  const [turn, setTurn] = useState(0);
  const [runs, setRuns] = useState(false);
  const last = turns.length - 1;
  useEffect(() => {
    const now = turns[turn];
    if (!runs || !now) return;
    const timer = setTimeout(
      () => {
        const next = turn + 1;
        setTurn(Math.min(last, next));
        if (next >= last || turned(turns[next])) setRuns(false);
      },
      readingTime([now.line, ...now.answer]),
    );
    return () => clearTimeout(timer);
  }, [runs, turn, turns, last]);
  return {
    turn,
    last,
    runs,
    go: (to) => {
      setRuns(false);
      setTurn(Math.max(0, Math.min(last, to)));
    },
    toggle: () => setRuns(!runs && turn < last),
  };
}

function turned(turn: Turn | undefined): boolean {
  return turn !== undefined && isReviewed(turn) && turn.played.review.class === 'turning point';
}
