import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Assignment } from '#domain/team/assignment.ts';
import { acceptDrill, loadDrills, putDown } from '#state/drills.ts';
import { holdsParcel, type Opened, openLink, PAGE_OF } from '#state/parcels.ts';
import { Opening, Refused } from '../sending/Opening.tsx';
import type { Catalogue } from '../week/catalogue.ts';
import { Asked } from './Asked.tsx';
import { Brought } from './Brought.tsx';
import { Weeks } from './Weeks.tsx';
import { asksOf, dayInWords } from './words.ts';

/** What somebody was sent: a drill to accept, or notes on a play. */
export function Assigned({ catalogue }: { catalogue: Catalogue }): ReactNode {
  const [opened, setOpened] = useState<Opened>();
  const [drills, setDrills] = useState<Assignment[]>();
  const load = useCallback(() => loadDrills().then(setDrills), []);
  const open = useCallback((one: Opened): void => {
    setOpened(one);
    if ('parcel' in one && one.parcel.kind === 'result' && holdsParcel(location.hash))
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
        <Sent opened={opened} drills={drills ?? []} catalogue={catalogue} onAccept={accept} />
      ) : (
        <h1>{drills?.length ? 'Drills you have accepted' : 'No drill is open here'}</h1>
      )}
      {!opened && drills && (
        <Accepted drills={drills} catalogue={catalogue} onDown={(one) => putDown(one).then(load)} />
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
  drills: readonly Assignment[];
  catalogue: Catalogue;
  onAccept: (asked: readonly Assignment[]) => Promise<void>;
};

function Sent({ opened, drills, catalogue, onAccept }: SentProps): ReactNode {
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
  drills: readonly Assignment[];
  catalogue: Catalogue;
  onDown: (drill: Assignment) => Promise<void>;
};

function Accepted({ drills, catalogue, onDown }: AcceptedProps): ReactNode {
  if (drills.length === 0)
    return <p className="lead">A drill comes as a link or a file from whoever leads your team.</p>;
  return (
    <ul role="list" className="drills">
      {drills.map((drill) => {
        const asks = asksOf(drill, catalogue);
        return (
          <li key={drill.id}>
            <h2>{asks ? <a href={asks.href}>{asks.title}</a> : drill.target}</h2>
            <p className="note">
              From {drill.by}, by {dayInWords(drill.due)}. {asks?.goal}
            </p>
            <button type="button" className="btn small" onClick={() => void onDown(drill)}>
              Take it out of my week
            </button>
          </li>
        );
      })}
    </ul>
  );
}
