import { type ReactNode, useState } from 'react';
import { brightSpotsOf, sessionOf } from '#domain/session/kept.ts';
import type { Live } from '#domain/session/live.ts';
import type { Room } from '#domain/session/room.ts';
import { send } from '#state/live-room.ts';
import { keepSession } from '#state/sessions.ts';
import { KeepLine } from './KeepLines.tsx';
import type { Drill } from './offer.ts';
import { Summary } from './Summary.tsx';
import { counted, FORMAT_WORDS } from './words.ts';

type Props = { live: Live; drills: readonly Drill[]; onKept: () => void };

/** The wrap-up: bright spots first, a strip for each round, what was left out, and what the team takes out of it. */
export function Wrap({ live, drills, onKept }: Props): ReactNode {
  const { room } = live;
  const [busy, setBusy] = useState(false);
  const keep = async (): Promise<void> => {
    setBusy(true);
    await keepSession(room);
    send({ type: 'CLOSE' });
    onKept();
  };
  const spots = brightSpotsOf(room, '').length;
  return (
    <div className="wrap-up">
      <h1>Wrap-up</h1>
      <p className="lead">
        {FORMAT_WORDS[room.format].title}, {room.people.join(', ')}
      </p>
      <Lines room={room} />
      <Summary strips={sessionOf(room, '').strips} drills={drills} live={live} />
      <Taken room={room} />
      <p className="go">
        <button className="btn main" type="button" data-enter="" disabled={busy} onClick={keep}>
          Keep this session <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button className="btn" type="button" onClick={() => window.print()}>
          Print
        </button>
        <button className="btn" type="button" onClick={() => send({ type: 'BACK', at: Date.now() })}>
          Back <kbd aria-hidden="true">b</kbd>
        </button>
        <button className="btn" type="button" onClick={() => send({ type: 'CLOSE' })}>
          Close without keeping
        </button>
      </p>
      <p className="note noprint">
        Nothing of a session is stored unless you keep it.{' '}
        {spots > 0 && `${counted(spots, 'bright spot')} will go into the library.`}
      </p>
    </div>
  );
}

function Lines({ room }: { room: Room }): ReactNode {
  const lines = room.rounds.flatMap(({ heard }, round) =>
    heard.map((line, place) => ({ line, at: { round, heard: place } })),
  );
  const sorted = [...lines.filter(({ line }) => line.kept), ...lines.filter(({ line }) => !line.kept)];
  return (
    <section className="spots">
      <h2>Bright spots</h2>
      {sorted.length === 0 && <p className="note">No line was put down.</p>}
      {sorted.map(({ line, at }) => (
        <KeepLine key={`${at.round}/${at.heard}`} room={room} at={at} line={line} />
      ))}
    </section>
  );
}

const FIELDS = [
  { key: 'keep', name: 'One thing to keep', most: 600 },
  { key: 'change', name: 'One thing to change', most: 600 },
  { key: 'owner', name: 'Owner', most: 60 },
] as const;

function Taken({ room }: { room: Room }): ReactNode {
  return (
    <section className="taken">
      <h2>What you take out of it</h2>
      {FIELDS.map(({ key, name, most }) => (
        <label key={key}>
          {name}
          <input
            value={room.wrap[key]}
            maxLength={most}
            list={key === 'owner' ? 'people' : undefined}
            onChange={({ currentTarget }) =>
              send({ type: 'SETTLE', wrap: { ...room.wrap, [key]: currentTarget.value } })
            }
          />
        </label>
      ))}
      <datalist id="people">
        {room.people.map((who) => (
          <option key={who} value={who} />
        ))}
      </datalist>
    </section>
  );
}
