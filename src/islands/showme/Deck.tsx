import type { ReactNode } from 'react';
import type { Step } from '#domain/team/showing.ts';
import type { Playing } from './usePlaying.ts';

type Props = { steps: readonly Step[]; playing: Playing };

/** Back, play, on; and a cell for each turn. */
export function Deck({ steps, playing: { turn, last, runs, go, toggle } }: Props): ReactNode {
  const word = `Turn ${turn + 1} of ${last + 1}`;
  return (
    <section className="deck" aria-label="Go through the turns">
      <div className="wrap">
        <div className="bt">
          <button type="button" className="btn small" disabled={turn === 0} onClick={() => go(turn - 1)}>
            <span>
              Back<span className="vh"> one turn</span>
            </span>{' '}
            <kbd aria-hidden="true">←</kbd>
          </button>
          <button type="button" className="btn small" disabled={turn === last} onClick={toggle}>
            {runs ? 'Pause' : 'Play'} <kbd aria-hidden="true">Space</kbd>
          </button>
          <button
            type="button"
            className="btn small main"
            disabled={turn === last}
            data-enter=""
            onClick={() => go(turn + 1)}
          >
            Next turn <kbd aria-hidden="true">→</kbd>
          </button>
        </div>
        <div className="sc">
          <div className="track" aria-hidden="true">
            {steps.map((step) => (
              <i key={step.turn} className={step.turn > turn ? 'to' : step.made ? 'hit' : 'off'} />
            ))}
          </div>
          <input
            type="range"
            aria-label="Turn"
            min={1}
            max={last + 1}
            value={turn + 1}
            aria-valuetext={`${word}, ${steps[turn]?.label}`}
            onChange={({ target }) => go(Number(target.value) - 1)}
          />
        </div>
        <span className="meta" role="status">
          {word}. Stops at every turning point
        </span>
      </div>
    </section>
  );
}
