import type { ReactNode } from 'react';
import type { Assignment } from '#domain/team/assignment.ts';
import { SendTaken } from './SendTaken.tsx';
import { type Asks, dayInWords } from './words.ts';

type Props = {
  drill: Assignment;
  accepted: boolean;
  asks: Asks | undefined;
  /** The day on which its lesson was taken, where it was. */
  taken?: string | undefined;
  /** Left out where the drill is only shown to whoever assigns it. */
  onAccept?: () => Promise<void>;
};

/** A drill as whoever is asked sees it: what, by whom, until when, and what will be shared. */
export function Asked({ drill, accepted, asks, taken, onAccept }: Props): ReactNode {
  const by = drill.by || 'Somebody';
  const Title = onAccept ? 'h1' : 'h3';
  return (
    <article className="asked" aria-labelledby="asked">
      <p className="meta">
        {by} asks {drill.to || 'you'}, by {dayInWords(drill.due)}
      </p>
      <Title id="asked" className={asks?.spoken ? 'q' : undefined}>
        {asks?.title ?? 'This is not in the course'}
      </Title>
      {asks ? (
        <p>
          {asks.goal} About {asks.minutes} minutes.
        </p>
      ) : (
        <p>
          The drill asks for “{drill.target}”, and this course has no such {drill.kind}. Ask {by} for another
          drill.
        </p>
      )}
      {drill.note && <p className="said">{drill.note}</p>}
      {drill.kind === 'scene' ? (
        <p className="shared">
          <b>This play is shared.</b> It is played once through, with feedback at the end. You send the result
          to {by} yourself: every line, how long each took and how sure you were. Practice stays on this
          device, and scores are not for decisions about employment.
        </p>
      ) : (
        <p className="shared">
          <b>That you took it is shared.</b> You send {by} the day yourself, once the check is answered. What
          you write in it stays on this device.
        </p>
      )}
      {asks && accepted && taken && <SendTaken drill={drill} on={taken} title={asks.title} />}
      {asks && onAccept && <Acts accepted={accepted} asks={asks} taken={taken} onAccept={onAccept} />}
    </article>
  );
}

type ActsProps = Pick<Props, 'accepted' | 'taken'> & { asks: Asks; onAccept: () => Promise<void> };

function Acts({ accepted, asks, taken, onAccept }: ActsProps): ReactNode {
  if (!accepted) {
    return (
      <p className="acts">
        <button type="button" className="btn main" data-enter="" onClick={() => void onAccept()}>
          Accept <kbd aria-hidden="true">Enter</kbd>
        </button>
        <span className="meta">It then stands in your week.</span>
      </p>
    );
  }
  return (
    <p className="acts" role="status">
      {!taken && (
        <a className="btn main" href={asks.href} data-enter="">
          {asks.spoken ? 'Play it now' : 'Take it now'} <kbd aria-hidden="true">Enter</kbd>
        </a>
      )}
      <a className="btn" href={import.meta.env.BASE_URL}>
        This week
      </a>
      <span className="meta">Accepted. It stands in your week.</span>
    </p>
  );
}
