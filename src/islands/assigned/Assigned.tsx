import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { dayHere } from '#adapters/browser/calendar.ts';
import type { Assignment } from '#domain/team/assignment.ts';
import { acceptDrill, loadDrills, putDown } from '#state/drills.ts';
import { loadHistory } from '#state/history.ts';
import { holdsParcel, type Opened, openLink, PAGE_OF } from '#state/parcels.ts';
import { Opening, Refused } from '../sending/Opening.tsx';
import type { Catalogue } from '../week/catalogue.ts';
import { Asked } from './Asked.tsx';
import { Brought } from './Brought.tsx';
import { SendTaken } from './SendTaken.tsx';
import { Weeks } from './Weeks.tsx';
import { asksOf, dayInWords } from './words.ts';

/** The drills that were accepted here, and when each lesson was taken that was (ISO 8601), by its id. */
type Known = { drills: Assignment[]; lessons: ReadonlyMap<string, string> };

const NOTHING: Known = { drills: [], lessons: new Map() };

async function loadKnown(): Promise<Known> {
  const [drills, { lessons }] = await Promise.all([loadDrills(), loadHistory()]);
  return { drills, lessons };
}

/** The day on which the lesson of a drill was taken; undefined where it was not, or the drill is a scene or one for a whole team. */
function takenOf({ kind, target, to }: Assignment, lessons: Known['lessons']): string | undefined {
  const at = kind === 'lesson' && to !== '' ? lessons.get(target) : undefined;
  return at && dayHere(at);
}

/** What somebody was sent: a drill to accept, or notes on a play. */
export function Assigned({ catalogue }: { catalogue: Catalogue }): ReactNode {
  const [opened, setOpened] = useState<Opened>();
  const [known, setKnown] = useState<Known>();
  const load = useCallback(() => loadKnown().then(setKnown), []);
  const open = useCallback((one: Opened): void => {
    setOpened(one);
    if ('parcel' in one && PAGE_OF[one.parcel.kind] === PAGE_OF.result && holdsParcel(location.hash))
      location.replace(`${import.meta.env.BASE_URL}${PAGE_OF.result}${location.hash}`);
  }, []);
  useEffect(() => {
    const follow = (): void => void (holdsParcel(location.hash) && openLink(location.hash).then(open));
    follow();
    void load();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [open, load]);
  const accept = (asked: readonly Assignment[]): Promise<void> =>
    Promise.all(asked.map(acceptDrill)).then(load);
  return (
    <>
      {opened ? (
        <Sent opened={opened} known={known ?? NOTHING} catalogue={catalogue} onAccept={accept} />
      ) : (
        <h1>{known?.drills.length ? 'Drills you have accepted' : 'No drill is open here'}</h1>
      )}
      {!opened && known && (
        <Accepted known={known} catalogue={catalogue} onDown={(one) => putDown(one).then(load)} />
      )}
      <section className="part" aria-labelledby="open">
        <h2 id="open">Open something you were sent</h2>
        <p className="note">A drill, or notes on a play that you sent. Opening it keeps and sends nothing.</p>
        <Opening title="A link that you were sent" onOpen={async ([one]) => one && open(one)} />
      </section>
    </>
  );
}

type SentProps = {
  opened: Opened;
  known: Known;
  catalogue: Catalogue;
  onAccept: (asked: readonly Assignment[]) => Promise<void>;
};

function Sent({ opened, known: { drills, lessons }, catalogue, onAccept }: SentProps): ReactNode {
  if ('wrong' in opened) {
    return (
      <div role="alert">
        <h1>This cannot be opened</h1>
        <Refused {...opened} />
      </div>
    );
  }
  const { parcel } = opened;
  if (parcel.kind === 'assignment') {
    const { assignment } = parcel;
    const accepted = drills.some(({ id }) => id === assignment.id);
    return (
      <Asked
        key={assignment.id}
        drill={assignment}
        accepted={accepted}
        asks={asksOf(assignment, catalogue)}
        taken={takenOf(assignment, lessons)}
        onAccept={() => onAccept([assignment])}
      />
    );
  }
  if (parcel.kind === 'campaign')
    return <Weeks campaign={parcel} drills={drills} catalogue={catalogue} onAccept={onAccept} />;
  if (parcel.kind === 'notes') return <Brought notes={parcel} />;
  return (
    <>
      <h1>This is somebody’s result</h1>
      <p className="lead">
        Results are opened on the page of the team.{' '}
        <a href={`${import.meta.env.BASE_URL}team/`}>Go to the team</a>, and open it there.
      </p>
    </>
  );
}

type AcceptedProps = {
  known: Known;
  catalogue: Catalogue;
  onDown: (drill: Assignment) => Promise<void>;
};

function Accepted({ known: { drills, lessons }, catalogue, onDown }: AcceptedProps): ReactNode {
  if (drills.length === 0)
    return <p className="lead">A drill comes as a link or a file from whoever leads your team.</p>;
  return (
    <ul role="list" className="drills">
      {drills.map((drill) => {
        const asks = asksOf(drill, catalogue);
        const taken = takenOf(drill, lessons);
        return (
          <li key={drill.id}>
            <h2>{asks ? <a href={asks.href}>{asks.title}</a> : drill.target}</h2>
            <p className="note">
              From {drill.by}, by {dayInWords(drill.due)}. {asks?.goal}
            </p>
            {asks && taken && (
              <details>
                <summary>Send {drill.by} that you took it</summary>
                <SendTaken drill={drill} on={taken} title={asks.title} />
              </details>
            )}
            <button type="button" className="btn small" onClick={() => void onDown(drill)}>
              Take it out of my week
            </button>
          </li>
        );
      })}
    </ul>
  );
}
