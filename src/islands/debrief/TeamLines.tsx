import { type ReactNode, useEffect, useState } from 'react';
import type { SpotById } from '#domain/team/spots-file.ts';
import { loadSpots } from '#state/bright-spots.ts';

/** So many lines of the team stand beside a move. */
const SHOWN = 3;

/** What somebody on the team said that makes a move, where there is anything. */
export function TeamLines({ move }: { move: string }): ReactNode {
  const [spots, setSpots] = useState<SpotById[]>([]);
  useEffect(
    () => void loadSpots().then((all) => setSpots(all.filter(({ spot }) => spot.move?.id === move))),
    [move],
  );
  if (spots.length === 0) return null;
  return (
    <div className="team">
      <p className="who">From your team</p>
      <ul role="list">
        {spots.slice(0, SHOWN).map(({ id, spot: { line, who } }) => (
          <li key={id}>
            <mark className="bright said">{line}</mark> {who}
          </li>
        ))}
      </ul>
    </div>
  );
}
