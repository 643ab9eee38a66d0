import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import type { Assignment } from '#domain/team/assignment.ts';
import { type Drill, MOST_OPEN, openOf } from '#domain/team/drills.ts';
import { sameName } from '#domain/team/kept.ts';
import { keepOwnName, loadOwnName } from '#state/notes.ts';
import { dropAssignment, keepAssignment, keepPerson, type Team } from '#state/team.ts';
import { Asked } from '../assigned/Asked.tsx';
import { asksOf } from '../assigned/words.ts';
import { Sending } from '../sending/Sending.tsx';
import { type Asking, AssignFields } from './AssignFields.tsx';
import type { Material } from './material.ts';
import { drillTitle, nextThursday, shortDay } from './words.ts';

/** What is filled in before anybody types. */
export type Prefilled = Partial<Pick<Asking, 'to' | 'target' | 'note'>>;

type Props = {
  team: Team;
  drills: readonly Drill[];
  material: Material;
  today: string;
  prefilled: Prefilled;
  onChange: () => Promise<void>;
  onClose: () => void;
};

/** Asks somebody for a scene or a lesson: what, how far, by when, and a question; then the link or the file to send. */
export function Assign({ team, drills, material, today, prefilled, onChange, onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [made, setMade] = useState<Assignment>();
  const [asking, setAsking] = useState<Asking>(() => ({
    ...{
      to: '',
      by: '',
      moves: '',
      note: '',
      due: nextThursday(today),
      target: `scene/${material.scenes[0]?.id}`,
    },
    ...prefilled,
  }));
  useEffect(() => {
    dialog.current?.showModal();
    void loadOwnName().then((by) => setAsking((before) => ({ ...before, by: before.by || by })));
  }, []);
  const change = (part: Partial<Asking>): void => setAsking({ ...asking, ...part });
  const open = openOf(drills, asking.to);
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (open.length >= MOST_OPEN) return;
    const drill = drillOf(asking);
    await Promise.all([keepAssignment(drill), keepOwnName(drill.by)]);
    const known = team.people.some(({ thing }) => sameName(thing.name, drill.to));
    if (!known) await keepPerson({ name: drill.to, deals: null });
    setMade(drill);
    await onChange();
  };
  return (
    <dialog ref={dialog} className="assign" aria-labelledby="assign-title" onClose={onClose}>
      <div className="bar">
        <h2 id="assign-title">{made ? `Send it to ${made.to}` : 'Assign a drill'}</h2>
        <button type="button" className="btn small" onClick={() => dialog.current?.close()}>
          {made ? 'Done' : 'Close'}
        </button>
      </div>
      {made ? (
        <Made drill={made} material={material} />
      ) : (
        <form onSubmit={(event) => void make(event)}>
          <AssignFields
            asking={asking}
            people={team.people}
            material={material}
            today={today}
            onChange={change}
          />
          {open.length >= MOST_OPEN && <TooMany open={open} material={material} onDrop={onChange} />}
          <button type="submit" className="btn main" disabled={open.length >= MOST_OPEN}>
            Make the drill
          </button>
        </form>
      )}
    </dialog>
  );
}

function drillOf({ to, by, target, moves, due, note }: Asking): Assignment {
  const [kind, ...id] = target.split('/');
  return {
    id: newId(),
    kind: kind === 'lesson' ? 'lesson' : 'scene',
    target: id.join('/'),
    ...(moves !== '' && kind !== 'lesson' && { moves: Number(moves) }),
    due,
    note: note.trim(),
    by: by.trim(),
    to: to.trim(),
    at: now(),
  };
}

function Made({ drill, material }: { drill: Assignment; material: Material }): ReactNode {
  const [parcel] = useState(
    () => ({ format: 'runthrough', v: 1, kind: 'assignment', assignment: drill }) as const,
  );
  const title = drillTitle(drill, material);
  return (
    <>
      <Sending
        parcel={parcel}
        file={`runthrough-drill-${drill.target.replaceAll('/', '-')}`}
        subject={`A drill: ${title}`}
        words={drill.note || `Would you play ${title}?`}
      />
      <h3>What {drill.to} sees</h3>
      <div className="preview">
        <Asked drill={drill} accepted={false} asks={asksOf(drill, material)} />
      </div>
    </>
  );
}

type TooManyProps = { open: readonly Drill[]; material: Material; onDrop: () => Promise<void> };

/** Two at a time: a third asks which one goes. */
function TooMany({ open, material, onDrop }: TooManyProps): ReactNode {
  return (
    <div className="refused" role="alert">
      <p>
        {open[0]?.assignment.to} has two drills open, and two is the most that get played. Which one goes?
      </p>
      <p className="acts">
        {open.map(({ assignment }) => (
          <button
            key={assignment.id}
            type="button"
            className="btn small"
            onClick={() => void dropAssignment(assignment).then(onDrop)}
          >
            Drop {drillTitle(assignment, material)}, due {shortDay(assignment.due)}
          </button>
        ))}
      </p>
    </div>
  );
}
