import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Attempt } from '#domain/records/attempt.ts';
import type { Assignment } from '#domain/team/assignment.ts';
import type { Parcel } from '#domain/team/parcel.ts';
import { keepOwnName, loadOwnName } from '#state/notes.ts';
import { Sending } from '../sending/Sending.tsx';

const resultOf = (attempt: Attempt, by: string, assignment: string | null): Parcel => ({
  format: 'runthrough',
  v: 1,
  kind: 'result',
  by,
  assignment,
  attempts: [attempt],
});

/** The result of a drill, for whoever asked for it. */
export function SendResult({ attempt, drill }: { attempt: Attempt; drill: Assignment }): ReactNode {
  const { id, to, by } = drill;
  const own = useOwnName();
  // The weeks of a campaign go to a whole team, and name nobody.
  const name = to || own.name.trim();
  const parcel = useMemo(() => resultOf(attempt, name, id), [attempt, name, id]);
  return (
    <section className="send" aria-label="Send the result">
      <p className="note">
        {by} sees every line, how long each took and how sure you were. Nothing else leaves this device.
      </p>
      {to === '' && <OwnName {...own} />}
      {name !== '' && (
        <Sending
          parcel={parcel}
          file={`runthrough-result-${attempt.scenario.id}`}
          subject={`Result: ${attempt.scenario.id.replaceAll('-', ' ')}`}
          words={`${by}, here is the play that you asked for.`}
        />
      )}
    </section>
  );
}

/** Any other play, shown to somebody because its player wants to. */
export function ShowPlay({ attempt }: { attempt: Attempt }): ReactNode {
  const [open, setOpen] = useState(false);
  const own = useOwnName();
  const name = own.name.trim();
  const parcel = useMemo(() => resultOf(attempt, name, null), [attempt, name]);
  return (
    <details className="noprint" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Show this play to somebody</summary>
      {open && (
        <div className="send">
          <p className="note">
            Practice is private. Whoever you send this to sees every line, how long each took and how sure you
            were.
          </p>
          <OwnName {...own} />
          {name !== '' && (
            <Sending
              parcel={parcel}
              file={`runthrough-play-${attempt.scenario.id}`}
              subject={`A play: ${attempt.scenario.id.replaceAll('-', ' ')}`}
              words="Here is a play of mine."
            />
          )}
        </div>
      )}
    </details>
  );
}

type Own = { name: string; setName: (name: string) => void };

function useOwnName(): Own {
  const [name, setName] = useState('');
  useEffect(() => void loadOwnName().then(setName), []);
  return { name, setName };
}

function OwnName({ name, setName }: Own): ReactNode {
  return (
    <label>
      Your name, as they know it
      <input
        value={name}
        maxLength={60}
        onChange={({ target }) => setName(target.value)}
        onBlur={() => void (name.trim() && keepOwnName(name.trim()))}
      />
    </label>
  );
}
