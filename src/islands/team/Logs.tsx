import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { dayHere } from '#adapters/browser/calendar.ts';
import type { HeardCall, ShownClaim } from '#domain/team/logs.ts';
import type { Kept } from '#state/entries.ts';
import { loadCalls, loadClaims } from '#state/logs.ts';
import { loadTeam } from '#state/team.ts';
import { Calls } from './Calls.tsx';
import { Claims } from './Claims.tsx';
import type { Material } from './material.ts';

type Known = { calls: Kept<HeardCall>[]; claims: Kept<ShownClaim>[]; names: string[] };

/** What was heard on real calls, and what was claimed and shown. */
export function Logs({ material }: { material: Material }): ReactNode {
  const [known, setKnown] = useState<Known>();
  const reload = useCallback(async () => {
    const [calls, claims, { people }] = await Promise.all([loadCalls(), loadClaims(), loadTeam()]);
    setKnown({ calls, claims, names: people.map(({ thing }) => thing.name) });
  }, []);
  useEffect(() => void reload(), [reload]);
  if (!known) return null;
  const today = dayHere();
  return (
    <>
      <datalist id="names">
        {known.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Calls calls={known.calls} today={today} material={material} onChange={reload} />
      <Claims claims={known.claims} today={today} onChange={reload} />
    </>
  );
}
