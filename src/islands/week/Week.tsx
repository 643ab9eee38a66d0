import { type ReactNode, useEffect, useState } from 'react';
import { planWeek } from '#domain/practice/week.ts';
import { playToCarryOn } from '#domain/records/plays.ts';
import { type Doings, loadHistory } from '#state/history.ts';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import type { Catalogue } from './catalogue.ts';
import { Ruler } from './Ruler.tsx';
import { Stand } from './Stand.tsx';
import { inOneLine, type Shown, shownParts } from './words.ts';

/** A device on which nothing has been done: what the page shows before any script runs. */
const NOTHING_DONE: Doings = { attempts: [], lessons: new Map(), open: [], weekStart: '', today: '' };

const WEEK = 7 * 86_400_000;

/** The week's fifteen minutes, and where the learner stands. */
export function Week({ catalogue }: { catalogue: Catalogue }): ReactNode {
  const [doings, setDoings] = useState(NOTHING_DONE);
  useEffect(() => void loadHistory().then(setDoings), []);
  const week = planWeek(catalogue, doings, doings.weekStart);
  const parts = shownParts(week, catalogue);
  const now = parts.find(({ done }) => !done);
  const heading = now ? (parts.find(({ kind }) => kind === 'lesson') ?? now).title : 'Done for this week';
  const field = parts.find(({ kind }) => kind === 'field');
  const line = catalogue.lessons.find(({ id }) => id === field?.id);
  const next = catalogue.lessons.find(({ id }) => !doings.lessons.has(id));
  return (
    <>
      <KeepingBar />
      <div className="lede">
        <p className="meta">{[weekNumber(doings), doings.today].filter(Boolean).join('. ')}</p>
        <h1>{heading}</h1>
        <p>{now || !next ? inOneLine(week) : `Next week: ${next.title}.`}</p>
      </div>
      <Ruler parts={parts} now={now} catalogue={catalogue} />
      <Go week={week} parts={parts} now={now} doings={doings} catalogue={catalogue} />
      <div className="two">
        <Stand catalogue={catalogue} attempts={doings.attempts} />
        {line && <Line lesson={line} />}
      </div>
    </>
  );
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
  const first = [...lessons.values(), ...attempts.map((attempt) => attempt.startedAt)].sort()[0];
  if (first === undefined || weekStart === '' || first >= weekStart) return 'Week 1';
  return `Week ${Math.ceil((Date.parse(weekStart) - Date.parse(first)) / WEEK) + 1}`;
}

type GoProps = {
  week: { minutes: number; waiting: number };
  parts: readonly Shown[];
  now: Shown | undefined;
  doings: Doings;
  catalogue: Catalogue;
};

/** The one main action: start, carry on, or, when the week is done, play something again. */
function Go({ week, parts, now, doings, catalogue }: GoProps): ReactNode {
  const left = catalogue.scenes.flatMap((scene) => playToCarryOn(doings, scene) ?? []);
  const open = doings.open.find((play) => left.includes(play));
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
          label: now.from === 0 ? `Start the ${week.minutes} minutes` : `Carry on at minute ${now.from}`,
        }
      : {
          href: (parts.find(({ kind }) => kind === 'scene') ?? parts[0])?.href ?? '',
          label: 'Play something again',
        };
  return (
    <div className="go">
      <a className={now || scene ? 'btn main' : 'btn'} href={action.href} data-enter="">
        {action.label} <kbd aria-hidden="true">Enter</kbd>
      </a>
      <span className="meta">Stop anywhere. It keeps your place on this device.{waiting}</span>
    </div>
  );
}
