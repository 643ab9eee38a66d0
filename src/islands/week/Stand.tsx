import type { ReactNode } from 'react';
import { PLAYS_FOR_TIER, type Standing, standingIn, type Tier } from '#domain/practice/tiers.ts';
import type { Played } from '#domain/records/attempt.ts';
import { type Catalogue, targetsOf } from './catalogue.ts';

type Props = { catalogue: Catalogue; attempts: readonly Played[] };

const TIERS: Record<Tier, { class: string; words: string }> = {
  A: { class: 'tier a', words: 'At benchmark' },
  B: { class: 'tier b', words: 'One move short' },
  C: { class: 'tier c', words: 'Start here' },
  '–': { class: 'tier n', words: 'Not enough plays' },
};

/** Where the learner stands, a row for each competency; the row opens what is behind it. */
export function Stand({ catalogue, attempts }: Props): ReactNode {
  const targets = targetsOf(catalogue.scenes);
  const rows = catalogue.competencies.map((competency) => ({
    ...competency,
    ...standingIn(competency.id, attempts, targets),
  }));
  return (
    <section className="where" aria-labelledby="stand">
      <h2 id="stand">Where you stand</h2>
      <div className="stand">
        <div className="row head" aria-hidden="true">
          <span>Moves made in order</span>
          <span />
          <span className="val">You</span>
          <span className="val">Benchmark</span>
          <span />
        </div>
        {rows.map((row) => (
          <a key={row.id} className="row" href={row.href}>
            <span className="name">{row.title}</span>
            <Scale standing={row} />
            <span className="val me">{percent(row.you)}</span>
            <span className="val">{percent(row.benchmark)}</span>
            <TierMark tier={row.tier} />
          </a>
        ))}
      </div>
      {rows.every(({ tier }) => tier === '–') && (
        <p className="meta">A tier takes {PLAYS_FOR_TIER} benchmark plays. Practice does not count.</p>
      )}
      <p className="legend">
        {rows.some(({ you }) => you !== undefined) && (
          <>
            <span>
              <i className="k-dot" />
              you, last three plays
            </span>
            <span>
              <i className="k-ring" />
              more than one move short
            </span>
          </>
        )}
        <span>
          <i className="k-bm" />
          benchmark
        </span>
      </p>
    </section>
  );
}

/** The letter of a tier, and its words for those who do not see it. */
export function TierMark({ tier }: { tier: Tier }): ReactNode {
  const { class: name, words } = TIERS[tier];
  return (
    <span className={name} title={words}>
      <span aria-hidden="true">{tier}</span>
      <span className="vh">{words}</span>
    </span>
  );
}

/** A line from 0 to 100 %, a flag at the benchmark, a dot for the learner: a ring when more than one move short. */
export function Scale({ standing: { you, benchmark, tier } }: { standing: Standing }): ReactNode {
  const below = tier === 'C';
  return (
    <svg className={below ? 'scale below' : 'scale'} height="24" aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      {you !== undefined && <circle className="dot" cx={`${you * 100}%`} cy="50%" r={below ? 5.5 : 7} />}
      <svg className="bm" x={`${benchmark * 100}%`} overflow="visible" aria-hidden="true">
        <path d="M-1 0h8l-6 6v18h-2z" />
      </svg>
    </svg>
  );
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : `${Math.round(share * 100)}%`;
}
