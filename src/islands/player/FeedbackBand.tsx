import type { ReactNode } from 'react';
import { coach } from '#domain/debrief/coaching.ts';
import type { OpenPlay } from '#domain/records/plays.ts';
import type { State } from '#domain/scenario/state.ts';
import { review } from '#domain/solving/review.ts';
import type { Engine } from './engine.ts';
import type { Controls } from './useControls.ts';

type Props = {
  engine: Engine;
  play: OpenPlay;
  states: readonly State[];
  controls: Controls;
};

/** The coach's note on the line just said: what it did, why, a question, and the way back. */
export function FeedbackBand({ engine, play, states, controls }: Props): ReactNode {
  const { linked } = engine;
  const solution = engine.solution();
  const choice = solution && review(linked, play.choices, solution).at(-1);
  const before = states[states.length - 2];
  if (!choice || !before) return null;
  const { headline, text, question, good } = coach(linked, before, choice);
  const best = linked.beats.get(choice.beat)?.byId.get(choice.best)?.reply;
  return (
    <section className="ask" id="feedback" aria-labelledby="headline" tabIndex={-1}>
      <div className="wrap cols">
        <div className="fb">
          <h2 id="headline">{headline}</h2>
          <p className="txt">{text}</p>
          {question && <p className="hint">{question}</p>}
          <div className="acts">
            <Ways good={good} controls={controls} />
            {!good && best && (
              <details id="benchmark">
                <summary>See the benchmark reply</summary>
                <p className="said">{best.say}</p>
                {best.why && <p className="note">{best.why}</p>}
              </details>
            )}
          </div>
        </div>
        <Keys good={good} />
      </div>
    </section>
  );
}

/** On and back: after a benchmark line the way on comes first, after any other the way back. */
function Ways({ good, controls }: { good: boolean; controls: Controls }): ReactNode {
  const again = (
    <button
      key="again"
      className={good ? 'btn' : 'btn main'}
      type="button"
      onClick={controls.back}
      aria-keyshortcuts="u"
    >
      Try this turn again <kbd aria-hidden="true">u</kbd>
    </button>
  );
  const onward = (
    <button
      key="onward"
      className={good ? 'btn main' : 'btn'}
      type="button"
      onClick={controls.carryOn}
      data-enter=""
    >
      Carry on <kbd aria-hidden="true">Enter</kbd>
    </button>
  );
  return good ? [onward, again] : [again, onward];
}

function Keys({ good }: { good: boolean }): ReactNode {
  return (
    <section className="keys" aria-label="Keys">
      <div>
        <kbd aria-hidden="true">u</kbd> try this turn again
      </div>
      <div>
        <kbd aria-hidden="true">Enter</kbd> carry on
      </div>
      {!good && (
        <div>
          <kbd aria-hidden="true">b</kbd> benchmark reply
        </div>
      )}
    </section>
  );
}
