import { type ReactNode, useEffect, useState } from 'react';
import { dayOf } from '#domain/practice/days.ts';
import { type MomentsOf, missedDecisions } from '#domain/practice/decisions.ts';
import { type Week as PlannedWeek, planWeek } from '#domain/practice/week.ts';
import { playToCarryOn } from '#domain/records/plays.ts';
import { type Assignment, assignedOf } from '#domain/team/assignment.ts';
import { loadDrills } from '#state/drills.ts';
import { type Doings, loadHistory } from '#state/history.ts';
import { loadMoments } from '#state/moments.ts';
import { loadPreferences } from '#state/preferences.ts';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import { type Catalogue, forRoles } from './catalogue.ts';
import { LastLine } from './LastLine.tsx';
import { Ruler } from './Ruler.tsx';
import { Stand } from './Stand.tsx';
import { TeamLine } from './TeamLine.tsx';
import { halves, inOneLine, type Shown, shownParts } from './words.ts';

type Known = Doings & { catalogue: Catalogue; moments: MomentsOf; drills: readonly Assignment[] };
type Planned = Known & { week: PlannedWeek };

/** A device on which nothing has been done: what the page shows before any script runs. */
const NOTHING_DONE: Omit<Known, 'catalogue'> = {
  ...{ attempts: [], decided: [], lessons: new Map(), used: [], open: [], moments: new Map(), drills: [] },
  ...{ weekStart: '', today: '', now: '' },
};

const WEEK = 7 * 86_400_000;

/** The week's fifteen minutes, and where the learner stands. */
export function Week({ course }: { course: Catalogue }): ReactNode {
  const [known, setKnown] = useState(() => planned({ ...NOTHING_DONE, catalogue: forRoles(course) }));
  useEffect(() => void load(course).then(setKnown), [course]);
  const { catalogue, week } = known;
  const parts = shownParts(week, catalogue, known.attempts);
  const now = parts.find(({ done }) => !done);
  const field = parts.find(({ kind }) => kind === 'field');
  const line = catalogue.lessons.find(({ id }) => id === field?.id);
  const next = catalogue.lessons.find(({ id }) => !known.lessons.has(id));
  return (
    <>
      <KeepingBar />
      <div className="lede">
        <p className="meta">{[weekNumber(known), known.today].filter(Boolean).join('. ')}</p>
        <h1>{heading(parts, now)}</h1>
        <p>
          {now ? inOneLine(week) : next ? `Next week: ${next.title}.` : 'What you have played rests for now.'}
        </p>
      </div>
      {parts.length > 0 && <Ruler parts={parts} now={now} catalogue={catalogue} />}
      <Go week={week} parts={parts} now={now} known={known} catalogue={catalogue} />
      <div className="two">
        <Stand catalogue={catalogue} attempts={known.attempts} />
        <div>
          {line && <Line lesson={line} />}
          <LastLine lessons={catalogue.lessons} doings={known} />
          <TeamLine />
        </div>
      </div>
    </>
  );
}

/** Reads what has been done; an address that ends in `#after=…` goes straight on to the part after that one. */
async function load(course: Catalogue): Promise<Planned> {
  const catalogue = forRoles(course, loadPreferences().roles);
  const [doings, drills] = await Promise.all([loadHistory(), loadDrills()]);
  const moments = await loadMoments(
    doings,
    catalogue.scenes.map(({ id }) => id),
  );
  const known = planned({ ...doings, catalogue, moments, drills });
  const [, after] = /^#after=(.+)/.exec(location.hash) ?? [];
  if (after === undefined) return known;
  history.replaceState(null, '', location.pathname);
  const { parts } = known.week;
  const shown = shownParts({ parts, minutes: 0, waiting: 0 }, catalogue, []);
  const place = shown.findIndex(({ id, kind }) => id === after && kind !== 'field');
  const next = shown.slice(place + 1).find(({ done, kind }) => !done && kind !== 'field');
  if (next) location.replace(next.href);
  return known;
}

/** Plans the week when something is known, and not whenever it is drawn. */
function planned(known: Known): Planned {
  const { catalogue } = known;
  const asked = (scene: string): number => catalogue.scenes.find(({ id }) => id === scene)?.moves ?? 0;
  const begun = known.drills.filter(({ from = '' }) => from <= known.now);
  const assigned = begun.map((drill) => assignedOf(drill, asked(drill.target)));
  return { ...known, week: planWeek(catalogue, known, known.weekStart, known.moments, assigned) };
}

function heading(parts: readonly Shown[], now: Shown | undefined): string {
  if (parts.length === 0) return 'Nothing is due this week';
  if (!now) return 'Done for this week';
  return (parts.find(({ kind }) => kind === 'lesson') ?? now).title;
}

/** The line of the week's lesson, to say once on a real call. */
function Line({ lesson }: { lesson: Catalogue['lessons'][number] }): ReactNode {
  return (
    <section className="line" aria-labelledby="line">
      <h2 id="line">This week’s line</h2>
      <p className="said">“{lesson.line}”</p>
      <p className="meta">
        From <a href={`${lesson.href}#the-line`}>{lesson.title}</a>. Put it in your own words.
      </p>
    </section>
  );
}

/** The week since the first thing done here, as "Week 9". */
function weekNumber({ attempts, lessons, weekStart }: Doings): string {
  const first = [...lessons.values(), ...attempts.slice(0, 1).map(({ startedAt }) => startedAt)].sort()[0];
  if (first === undefined || weekStart === '' || first >= weekStart) return 'Week 1';
  return `Week ${Math.ceil((Date.parse(weekStart) - Date.parse(first)) / WEEK) + 1}`;
}

type GoProps = {
  week: { minutes: number; waiting: number };
  parts: readonly Shown[];
  now: Shown | undefined;
  known: Known;
  catalogue: Catalogue;
};

/** The one main action: start, carry on, or, when the week is done, play something again. */
function Go({ week, parts, now, known, catalogue }: GoProps): ReactNode {
  const left = catalogue.scenes.flatMap((scene) => playToCarryOn(known, scene) ?? []);
  const open = known.open.find((play) => left.includes(play));
  const scene = catalogue.scenes.find(({ id }) => id === open?.scenario.id);
  const waiting =
    week.waiting === 0
      ? ''
      : ` ${week.waiting} more ${week.waiting === 1 ? 'is' : 'are'} waiting for next week.`;
  const action = scene
    ? { href: scene.href, label: `Carry on with ${scene.buyer}` }
    : now
      ? {
          href: now.href,
          label:
            now.from === 0
              ? `Start the ${halves(week.minutes)} minutes`
              : `Carry on at minute ${halves(now.from)}`,
        }
      : {
          href: (parts.find(({ kind }) => kind === 'scene') ?? catalogue.scenes[0])?.href ?? '',
          label: 'Play something again',
        };
  return (
    <div className="go">
      <a className={now || scene ? 'btn main' : 'btn'} href={action.href} data-enter="">
        {action.label} <kbd aria-hidden="true">Enter</kbd>
      </a>
      <span className="meta">
        Stop anywhere. It keeps your place on this device.{waiting}
        {parts.every(({ kind, done }) => kind !== 'decisions' || done) && (
          <BackAlready known={known} gaps={catalogue.gaps.missed} />
        )}
      </span>
    </div>
  );
}

/** Decisions that are due again before the week is over. */
function BackAlready({ known, gaps }: { known: Known; gaps: readonly number[] }): ReactNode {
  const today = dayOf(known.now, known.weekStart);
  const back = missedDecisions(known, known.moments, gaps, known.weekStart).filter(({ due }) => due <= today);
  if (back.length === 0) return null;
  return (
    <>
      {' '}
      <a href={`${import.meta.env.BASE_URL}decisions/`}>
        {back.length === 1 ? 'One decision is' : `${back.length} decisions are`} back already.
      </a>
    </>
  );
}
