import type { ReactNode } from 'react';
import type { OpenPlay } from '#domain/records/plays.ts';
import { countBits } from '#domain/scenario/bits.ts';
import type { Linked } from '#domain/scenario/link.ts';
import { benchmarkOf } from '#domain/scoring/benchmark.ts';
import { cells, type Tracked } from './tracker.ts';

/** The bar of a scene: the way out, what is given, and the keys. */
export function Bar({ children }: { children?: ReactNode }): ReactNode {
  return (
    <header className="bar">
      <div className="wrap">
        <a
          className="btn quiet small"
          href={import.meta.env.BASE_URL}
          aria-label="Leave the scene. Your place is kept."
        >
          <svg
            width="18"
            height="18"
            viewBox="0 0 18 18"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            aria-hidden="true"
          >
            <path d="M11 4 6 9l5 5" />
          </svg>
          <span className="hide">Leave</span>
        </a>
        {children}
        <button className="tool" type="button" data-tool="keys" aria-label="Keyboard keys">
          <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
    </header>
  );
}

type WhereProps = { linked: Linked; play: OpenPlay; turn: number; turns: number };

/** Where the play is, and how it is played. */
export function Where({ linked, play, turn, turns }: WhereProps): ReactNode {
  const benchmark = `Benchmark ${benchmarkOf(linked).moves} of ${countBits(linked.counted)}`;
  const coached = play.feedback === 'as-i-go' ? 'Coach me as I go' : 'Feedback at the end';
  return (
    <>
      <h1 className="ttl">“{linked.scenario.title}”</h1>
      <span className="meta hide">{benchmark}</span>
      <span className="grow" />
      <span className="meta">
        Turn {turn}
        <span className="hide"> of about {Math.max(turns, turn)}</span>
      </span>
      <span className="meta hide">{play.mode === 'benchmark' ? 'Benchmark play' : coached}</span>
    </>
  );
}

/** The tracker on a phone: a cell for each move. */
export function MiniStrip({ linked, tracked }: { linked: Linked; tracked: readonly Tracked[] }): ReactNode {
  return (
    <div className="striprow">
      <ol className="strip mini" aria-hidden="true">
        {cells(linked, tracked).map((state, index) => (
          <li key={index} data-s={state} />
        ))}
      </ol>
    </div>
  );
}
