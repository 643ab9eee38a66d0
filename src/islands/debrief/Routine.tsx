import { type ReactNode, useMemo } from 'react';
import { quotedMoves } from '#domain/debrief/moves.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import { chartOf } from '#domain/debrief/threads.ts';
import type { Turn } from '#domain/debrief/turns.ts';
import { Threads } from './Threads.tsx';

/** The routine on one side, and what was said on the other. */
export function Routine({ reading, turns }: { reading: Reading; turns: readonly Turn[] }): ReactNode {
  const { linked, result, again } = reading;
  const chart = useMemo(() => chartOf(linked, result, turns), [linked, result, turns]);
  return (
    <section className="blk" aria-labelledby="routine">
      <h2 id="routine">The routine, and what you said</h2>
      {again ? (
        <Threads chart={chart} />
      ) : (
        <p className="sum">
          {result.moves.length > 0
            ? `Moves made: ${quotedMoves(linked.routine, result.moves)}.`
            : 'No move was made.'}{' '}
          Which line made which of them cannot be told any more.
        </p>
      )}
    </section>
  );
}
