import { type ReactNode, useEffect, useState } from 'react';
import type { Parcel } from '#domain/team/parcel.ts';
import { keepNotes } from '#state/notes.ts';
import { loadPlays } from '#state/plays.ts';

type Notes = Extract<Parcel, { kind: 'notes' }>;

/** Notes on a play that came back; they are kept once they are read in its debrief. */
export function Brought({ notes: { by, attempt, notes } }: { notes: Notes }): ReactNode {
  const [here, setHere] = useState<boolean>();
  useEffect(() => {
    void loadPlays().then(({ attempts }) => setHere(attempts.some(({ id }) => id === attempt)));
  }, [attempt]);
  const debrief = `${import.meta.env.BASE_URL}debrief/#${attempt}`;
  const keep = (): Promise<void> =>
    keepNotes(attempt, { by, notes }).then(() => {
      location.href = debrief;
    });
  if (here === undefined) return null;
  return (
    <>
      <p className="meta">From {by || 'somebody'}</p>
      <h1>{notes.length === 1 ? 'One note on your play' : `${notes.length} notes on your play`}</h1>
      {here ? (
        <p className="acts">
          <button type="button" className="btn main" data-enter="" onClick={() => void keep()}>
            Read beside the lines <kbd aria-hidden="true">Enter</kbd>
          </button>
        </p>
      ) : (
        <p className="lead">
          They belong to a play that is not on this device. Open them in the browser in which you played it.
        </p>
      )}
    </>
  );
}
