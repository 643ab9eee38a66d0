import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { MomentsOf } from '#domain/practice/decisions.ts';
import {
  type CompetencyProgress,
  firstWeek,
  outcomesIn,
  PLAYS_FOR_OUTCOMES,
  progressOf,
  surenessOf,
} from '#domain/practice/progress.ts';
import type { Played } from '#domain/records/attempt.ts';
import { loadHistory } from '#state/history.ts';
import { loadMoments } from '#state/moments.ts';
import { loadPreferences } from '#state/preferences.ts';
import { type Catalogue, forRoles } from '../week/catalogue.ts';
import { Plays } from './Plays.tsx';
import { Row } from './Row.tsx';
import { calibration, finding, outcomeWords, standing, type Titles } from './words.ts';

type Known = { catalogue: Catalogue; attempts: readonly Played[]; weekStart: string; moments: MomentsOf };

/** How each competency has come along, how sure and how right, and what the benchmark brings. */
export function Progress({ course }: { course: Catalogue }): ReactNode {
  const [known, setKnown] = useState<Known>();
  useEffect(() => void load(course).then(setKnown), [course]);
  return known ? <Report known={known} catalogue={known.catalogue} /> : null;
}

async function load(course: Catalogue): Promise<Known> {
  const catalogue = forRoles(course, loadPreferences().roles);
  const history = await loadHistory();
  const scenes = catalogue.scenes.map(({ id }) => id);
  return { ...history, catalogue, moments: await loadMoments(history, scenes) };
}

function Report({ known, catalogue }: { known: Known; catalogue: Catalogue }): ReactNode {
  const { attempts, weekStart } = known;
  const titles: Titles = new Map(catalogue.competencies.map(({ id, title }) => [id, title]));
  const scenes = useMemo(() => new Map(catalogue.scenes.map((scene) => [scene.id, scene])), [catalogue]);
  const rows = useMemo(
    () => progressOf([...titles.keys()], attempts, scenes, weekStart),
    [titles, attempts, scenes, weekStart],
  );
  const first = Math.min(0, ...rows.flatMap(({ weeks }) => weeks.slice(0, 1).map(({ week }) => week)));
  const played = attempts.filter(({ scenario }) => scenes.has(scenario.id));
  const [furthest] = rows;
  const train = catalogue.competencies.find(({ id }) => id === furthest?.competency);
  return (
    <>
      <div className="head">
        <div>
          <h1>{finding(rows, titles)}</h1>
          <p>{standing(furthest, 1 - firstWeek(played, weekStart), titles)}</p>
        </div>
        {train && (
          <a className="btn main" href={train.href} data-enter="">
            Train {train.title.toLowerCase()} <kbd aria-hidden="true">Enter</kbd>
          </a>
        )}
      </div>
      <div className="axis" aria-hidden="true">
        <span>Last three plays</span>
        <span>
          <span>Week 1</span>
          <span>The straight line is the benchmark</span>
          <span>{first < 0 && `Week ${1 - first}`}</span>
        </span>
        <span />
      </div>
      <ol className="rows" role="list">
        {rows.map((row) => (
          <Row key={row.competency} row={row} first={first} catalogue={catalogue} />
        ))}
      </ol>
      <div className="two">
        <LeftOut rows={rows} catalogue={catalogue} />
        <Sure known={known} catalogue={catalogue} />
      </div>
      <Outcomes titles={titles} attempts={attempts} catalogue={catalogue} />
    </>
  );
}

type LeftOutProps = { rows: readonly CompetencyProgress[]; catalogue: Catalogue };

/** So many moves are listed. */
const MOVES = 3;

function LeftOut({ rows, catalogue }: LeftOutProps): ReactNode {
  const moves = rows
    .flatMap(({ competency, leftOut, recent }) => leftOut.map((move) => ({ ...move, competency, recent })))
    .sort((one, other) => other.times - one.times)
    .slice(0, MOVES);
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">Moves you leave out</h2>
      {moves.length === 0 && <p>None so far, in benchmark plays.</p>}
      <ol className="bars" role="list">
        {moves.map(({ competency, move, title, times, recent, plays }) => (
          <li key={`${competency}/${move}`}>
            <span>{title}</span>
            <svg height="10" aria-hidden="true">
              {plays.map(({ id }, place) => (
                <rect key={id} x={`${place * 12.5}%`} width="11.5%" height="10" rx="2" />
              ))}
            </svg>
            <span className="note">
              {times} of {recent}
            </span>
            <Plays of={`without “${title}”`} plays={plays} scenes={catalogue.scenes} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was said in the last five weeks, beside what was said before. */
const NOW_DAYS = 28;
const DAY = 86_400_000;

function Sure({ known, catalogue }: { known: Known; catalogue: Catalogue }): ReactNode {
  const { attempts, weekStart, moments } = known;
  const [now, before] = useMemo(() => {
    const since = new Date(Date.parse(weekStart) - NOW_DAYS * DAY).toISOString();
    const recent = attempts.filter(({ finishedAt }) => finishedAt >= since);
    const earlier = attempts.filter(({ finishedAt }) => finishedAt < since);
    return [surenessOf(recent, moments), surenessOf(earlier, moments)];
  }, [attempts, weekStart, moments]);
  return (
    <section aria-labelledby="sure">
      <h2 id="sure">How sure, how right</h2>
      <p>{calibration(now, before)}</p>
      <Plays of="with lines you were certain of" plays={now.certain.plays} scenes={catalogue.scenes} />
    </section>
  );
}

type OutcomesProps = { titles: Titles; attempts: readonly Played[]; catalogue: Catalogue };

/** Whether it pays: what came of plays at benchmark, and of those below. */
function Outcomes({ titles, attempts, catalogue }: OutcomesProps): ReactNode {
  const scenes = new Map(catalogue.scenes.map((scene) => [scene.id, scene]));
  const told = [...titles].map(([id, title]) => ({ id, title, outcomes: outcomesIn(id, attempts, scenes) }));
  return (
    <section className="pays" aria-labelledby="pays">
      <h2 id="pays">Benchmark and outcome</h2>
      {told.every(({ outcomes }) => !outcomes) && (
        <p>It takes {PLAYS_FOR_OUTCOMES} plays in one competency to say what the benchmark brings.</p>
      )}
      {told.map(
        ({ id, title, outcomes }) =>
          outcomes && (
            <div key={id}>
              <p>
                {told.length > 1 && <b>{title}. </b>}
                {outcomeWords(outcomes)}
              </p>
              <Plays of="as long as that" plays={outcomes.reached.plays} scenes={catalogue.scenes} />
              <Plays of="below it" plays={outcomes.below.plays} scenes={catalogue.scenes} />
            </div>
          ),
      )}
    </section>
  );
}
