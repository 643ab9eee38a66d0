import type { ReactNode } from 'react';
import type { State } from '#domain/scenario/state.ts';
import { STANCES } from '#domain/scenario/words.ts';
import { stanceIn } from './stance.ts';
import type { Tracked } from './tracker.ts';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

type Props = { tracked: readonly Tracked[]; states: readonly State[]; buyer: string };

/** The routine so far and how the buyer stands: shown in practice, nothing else beside the script. */
export function SideNotes({ tracked, states, buyer }: Props): ReactNode {
  const { word, step, was } = stanceIn(states);
  return (
    <aside className="side" aria-label="Scene notes">
      <section>
        <h2>The routine</h2>
        <ol className="moves">
          {tracked.map(({ state, title }) => (
            <li key={title} data-s={state === 'ahead' ? undefined : state}>
              {title} {state === 'miss' && <small>left out</small>}
            </li>
          ))}
        </ol>
      </section>
      <section className="stance">
        <h2>
          {buyer.split(' ')[0]} is {word}
        </h2>
        <div className="trk" role="img" aria-label={`Stance: ${word}, ${PLACES[step]} of five`}>
          {STANCES.map((stance, place) => (
            <i key={stance} className={place === step ? 'on' : undefined} />
          ))}
        </div>
        {was && <span className="was">{was}</span>}
      </section>
    </aside>
  );
}
