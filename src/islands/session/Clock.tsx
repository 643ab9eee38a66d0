import type { ReactNode } from 'react';
import type { Clock as RoomClock } from '#domain/session/clock.ts';
import { useSeconds } from './useRoom.ts';

/** A clock that makes no sound and ends nothing. */
export function Clock({ clock }: { clock: RoomClock }): ReactNode {
  const left = useSeconds(clock);
  const given = Math.round(clock.given / 1000);
  return (
    <div className="clock">
      <p className={left === 0 ? 'time over' : 'time'} role="timer" aria-label="Seconds left">
        {left === 0 ? 'Finish your thought' : left}
      </p>
      <svg className="drain" aria-hidden="true">
        <rect width={`${(100 * left) / given}%`} height="100%" />
      </svg>
      <p className="sec">
        {clock.since === null ? 'paused, ' : ''}seconds left of {given}
      </p>
    </div>
  );
}

/** Tells those who do not see the clock when 30 seconds are left, 10, and none. */
export function TimeSaid({ clock }: { clock: RoomClock }): ReactNode {
  const left = useSeconds(clock);
  const mark = [10, 30].find((seconds) => left <= seconds);
  return (
    <p className="vh" role="status">
      {left === 0 ? 'Finish your thought' : mark && `${mark} seconds left`}
    </p>
  );
}
