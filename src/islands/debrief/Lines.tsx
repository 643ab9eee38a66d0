import type { ReactNode } from 'react';
import type { Spoken } from '#domain/debrief/turns.ts';

/** Lines as they are spoken: cues in italics, speech in the serif. */
export function Lines({ lines }: { lines: readonly Spoken[] }): ReactNode {
  return lines.map(({ cue, said }, place) => (
    <div className="spoken" key={place}>
      {cue && <p className="cue">{cue}</p>}
      {said && <p className="said">{said}</p>}
    </div>
  ));
}
