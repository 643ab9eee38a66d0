import type { ReactNode } from 'react';
import { splitCue } from '#domain/play/cue.ts';
import type { Turn } from './script.ts';

type Props = {
  turns: readonly Turn[];
  buyer: string;
  /** Said before the live turn when the play has gone back to it. */
  back?: string | undefined;
};

/** A conversation set like a printed play: names in the margin, cues in italics. The last turn is the live one. */
export function Script({ turns, buyer, back }: Props): ReactNode {
  const first = buyer.split(' ')[0];
  return (
    <ol className="script" role="list">
      {turns.map((turn, index) => {
        const live = index === turns.length - 1;
        const recent = index >= turns.length - 2 && turn.who === 'you';
        const state = live ? 'live' : recent ? '' : 'past';
        const id = live ? { id: 'now', tabIndex: -1 } : {};
        return (
          <li key={`${turn.who}${turn.after}`} className={`turn ${turn.who} ${state}`} {...id}>
            {live && back && <span className="vh">{back}</span>}
            <span className="name">{turn.who === 'you' ? 'You' : first}</span>
            <div className="line">
              {turn.lines.map(({ cue, said }) => (
                <Spoken key={`${cue}${said}`} cue={cue} said={said} />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** One line with its cue before it. */
function Spoken({ cue, said }: { cue: string; said: string }): ReactNode {
  return (
    <>
      {cue && <p className="cue">{cue}</p>}
      {said && <p className="said">{said}</p>}
    </>
  );
}

/** A line that can be said, its cue in front of it. */
export function Saying({ text }: { text: string }): ReactNode {
  const { cue, said } = splitCue(text);
  return (
    <span className="said">
      {cue && <i className="cue">{cue}</i>} {said}
    </span>
  );
}
