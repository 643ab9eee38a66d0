import { type ReactNode, useMemo } from 'react';
import { dayAfter, dayHere } from '#adapters/browser/calendar.ts';
import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import type { Live } from '#domain/session/live.ts';
import { drillParcel } from '#domain/team/parcel.ts';
import { showDrill } from '#state/live-room.ts';
import { loadOwnName } from '#state/notes.ts';
import { Sending } from '../sending/Sending.tsx';

type Props = { live: Live; move: string; scene: { id: string; title: string } };

/** Makes one link for the whole room to a scene that asks the move, and shows it on the stage. */
export function DrillForAll({ live: { drill }, move, scene: { id, title } }: Props): ReactNode {
  const parcel = useMemo(() => drill && drillParcel(drill.assignment), [drill]);
  const make = async (): Promise<void> => {
    const asked = {
      due: dayAfter(dayHere(), 7),
      note: `In our session “${move}” was left out most. Where in this scene would you make it?`,
      by: await loadOwnName(),
      to: '',
    };
    showDrill({
      title,
      assignment: { id: newId(), kind: 'scene', target: id, ...asked, at: now() },
    });
  };
  return parcel ? (
    <div className="noprint">
      <p>A week for “{title}”, for whoever takes the link. The stage shows it as a code to scan.</p>
      <Sending
        parcel={parcel}
        file={`runthrough-drill-${id}`}
        subject={`A drill: ${title}`}
        words={`Our room left out “${move}” most. Would you play “${title}”?`}
      />
    </div>
  ) : (
    <p className="acts noprint">
      <button type="button" className="btn" onClick={() => void make()}>
        Start a drill for everyone
      </button>
      <span className="meta">A link to the scene “{title}”; nobody has to take it.</span>
    </p>
  );
}
