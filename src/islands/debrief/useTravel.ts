import { useEffect, useState } from 'react';
import type { Attempt } from '#domain/records/attempt.ts';
import type { Assignment } from '#domain/team/assignment.ts';
import type { KeptNotes } from '#domain/team/kept.ts';
import { loadDrills } from '#state/drills.ts';
import { loadNotes } from '#state/notes.ts';

/** What came to this device about a play: the drill that it was played for, and the notes on it. */
type Travel = { drill?: Assignment | undefined; notes?: KeptNotes | undefined };

export function useTravel(attempt: Attempt): Travel {
  const [travel, setTravel] = useState<Travel>({});
  useEffect(() => {
    void Promise.all([loadDrills(), loadNotes(attempt.id)]).then(([drills, notes]) =>
      setTravel({ drill: drills.find(({ id }) => id === attempt.for?.assignment), notes }),
    );
  }, [attempt]);
  return travel;
}
