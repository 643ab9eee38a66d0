import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Clock, secondsLeft } from '#domain/session/clock.ts';
import type { Live } from '#domain/session/live.ts';
import { $live, followRoom } from '#state/live-room.ts';

/** The room under way, as any window has made it; `null` where there is none, `undefined` before it was looked for. */
export function useRoom(): Live | null | undefined {
  const live = useSyncExternalStore($live.listen, $live.get, () => undefined);
  useEffect(followRoom, []);
  return live;
}

/** The seconds left on a clock, told anew as each of them ends. */
export function useSeconds(clock: Clock): number {
  const [, tick] = useState(0);
  const left = secondsLeft(clock, Date.now());
  useEffect(() => {
    if (clock.since === null || left === 0) return;
    const ends = clock.since + clock.given - clock.ran - (left - 1) * 1000;
    const timer = setTimeout(() => tick(Date.now()), Math.max(20, ends - Date.now()));
    return () => clearTimeout(timer);
  });
  return left;
}
