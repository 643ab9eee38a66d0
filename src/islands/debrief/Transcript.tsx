import type { ReactNode } from 'react';
import { splitCue } from '#domain/play/cue.ts';
import type { Attempt } from '#domain/records/attempt.ts';
import { Lines } from './Lines.tsx';

/** What was said in a play, from the attempt alone. */
export function Transcript({ attempt }: { attempt: Attempt }): ReactNode {
  return (
    <ol className="script" role="list">
      {attempt.transcript.map(({ who, text }, place) => (
        <li key={place} className={`turn ${who === 'you' ? 'you' : ''}`}>
          <span className="name">{who === 'you' ? 'You' : 'Buyer'}</span>
          <div className="line">
            <Lines lines={[splitCue(text)]} />
          </div>
        </li>
      ))}
    </ol>
  );
}
