import { type ReactNode, useEffect, useState } from 'react';
import type { BrightSpot } from '#domain/team/bright-spot.ts';
import { loadSpots } from '#state/bright-spots.ts';

/** The newest bright spot of the team, where there is one. */
export function TeamLine(): ReactNode {
  const [spot, setSpot] = useState<BrightSpot>();
  useEffect(() => void loadSpots().then(([newest]) => setSpot(newest?.spot)), []);
  if (!spot) return null;
  return (
    <section className="line" aria-labelledby="team-line">
      <h2 id="team-line">Bright spot</h2>
      <p className="said">
        <mark className="bright">{spot.line}</mark>
      </p>
      <p className="meta">
        {[spot.who, spot.move?.title].filter(Boolean).join(', ')}.{' '}
        <a href={`${import.meta.env.BASE_URL}bright-spots/`}>All of them</a>
      </p>
    </section>
  );
}
