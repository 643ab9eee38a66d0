import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { clockWords, secondsFor } from '#domain/practice/pressure.ts';

type Props = { replies: readonly string[]; onOver: () => void; onTurnOff: () => void };

/** The clock of one turn. It makes no sound and cuts nobody off; it can be turned off at any time. */
export function Clock({ replies, onOver, onTurnOff }: Props): ReactNode {
  const [whole] = useState(() => secondsFor(replies));
  const [left, setLeft] = useState(whole);
  const over = useEffectEvent(onOver);
  useEffect(() => {
    if (left === 0) return over();
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <section className="clock" aria-label="Clock">
      <div className="wrap">
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * left) / whole} height="1" />
        </svg>
        {left > 0 && (
          <span role="timer" className="num">
            {left} s
          </span>
        )}
        <p role="status" className={left > 0 ? 'vh' : undefined}>
          {clockWords(left)}
        </p>
        <button className="btn small" type="button" onClick={onTurnOff}>
          Turn the clock off
        </button>
      </div>
    </section>
  );
}
