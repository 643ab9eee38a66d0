import { useCallback, useEffect, useState } from 'react';
import { loadTeam, type Team } from '#state/team.ts';

/** The team as it is kept, and the way to read it again after a change. */
export function useTeam(): { team: Team | undefined; reload: () => Promise<void> } {
  const [team, setTeam] = useState<Team>();
  const reload = useCallback(() => loadTeam().then(setTeam), []);
  useEffect(() => void reload(), [reload]);
  return { team, reload };
}
