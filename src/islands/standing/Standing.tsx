import { type ReactNode, useEffect, useState } from 'react';
import { standingIn } from '#domain/practice/tiers.ts';
import type { Played } from '#domain/records/attempt.ts';
import { loadHistory } from '#state/history.ts';
import { type Catalogue, targetsOf } from '../week/catalogue.ts';
import { PlayStrip } from '../week/MoveStrip.tsx';
import { Scale, TierMark } from '../week/Stand.tsx';

/** How many plays are shown. */
const PLAYS = 6;

const MODES = { practice: 'practice', benchmark: 'benchmark play' };

type Props = { competency: string; scenes: Catalogue['scenes'] };

/** Where the learner stands in one competency, and the last plays, newest first. */
export function Standing({ competency, scenes }: Props): ReactNode {
  const [attempts, setAttempts] = useState<readonly Played[]>([]);
  useEffect(() => void loadHistory().then((history) => setAttempts(history.attempts)), []);
  const standing = standingIn(competency, attempts, targetsOf(scenes));
  const plays = attempts
    .filter(({ scenario }) => scenes.some(({ id }) => id === scenario.id))
    .slice(-PLAYS)
    .reverse();
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing">Where you stand</h2>
      <p className="tiered">
        <TierMark tier={standing.tier} /> <Scale standing={standing} />
      </p>
      {standing.tier === '–' && (
        <p className="note">
          {standing.plays.length} of 3 benchmark plays. A tier takes three; practice does not count.
        </p>
      )}
      {plays.length > 0 && (
        <>
          <h3>Last plays</h3>
          <ol className="rows" role="list">
            {plays.map((play) => (
              <PlayRow key={play.id} play={play} scene={scenes.find(({ id }) => id === play.scenario.id)} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function PlayRow({
  play,
  scene,
}: {
  play: Played;
  scene: Catalogue['scenes'][number] | undefined;
}): ReactNode {
  const day = new Date(play.finishedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
  return (
    <li>
      <div>
        <p className="title q">
          <a href={`${import.meta.env.BASE_URL}debrief/#${play.id}`}>“{scene?.title ?? play.scenario.id}”</a>
        </p>
        <p className="note">
          {day}, {MODES[play.mode]}
        </p>
        {scene && <PlayStrip routine={scene.routine} result={play.result} />}
      </div>
      <span className="far">
        {play.result.run.length} of {scene?.of ?? '?'}
      </span>
    </li>
  );
}
