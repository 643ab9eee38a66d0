import type { ReactNode } from 'react';
import type { Attempt } from '#domain/records/attempt.ts';
import type { OpenPlay } from '#domain/records/plays.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';

type Props = { linked: Linked; play: OpenPlay; state: State; attempt: Attempt | undefined };

const CLOSED = { advanced: 'It moved forward', stalled: 'It stalled', lost: 'It is lost' };

/** The scene is over: how it closed, and the way to the debrief. */
export function EndBand({ linked, play, state, attempt }: Props): ReactNode {
  const outcome = linked.scenario.endings[state.at]?.outcome ?? 'stalled';
  const replies = `${play.choices.length} repl${play.choices.length === 1 ? 'y' : 'ies'}`;
  return (
    <section className="ask" aria-labelledby="over">
      <div className="wrap cols">
        <div className="fb">
          <h2 id="over">Scene over</h2>
          <p className="txt">
            {CLOSED[outcome]}, after {replies}.
          </p>
          <div className="acts">
            {attempt && (
              <a className="btn main" id="debrief" href={`${import.meta.env.BASE_URL}debrief/#${attempt.id}`}>
                <span>
                  <span className="vh">Scene over. {replies}. </span>Debrief
                </span>{' '}
                <kbd aria-hidden="true">Enter</kbd>
              </a>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
