import { type ReactNode, useRef, useState } from 'react';
import type { Phase } from '#domain/session/format.ts';
import { type Live, phaseOf } from '#domain/session/live.ts';
import { dropOf, type Heard, handsIn, type Room, roundOf, speakerOf } from '#domain/session/room.ts';
import { send, toggleHints } from '#state/live-room.ts';
import { KeepLines } from './KeepLines.tsx';
import { useScene } from './useScene.ts';
import { nextWords } from './words.ts';

const SPOKEN: readonly Phase[] = ['propping', 'proppingUp', 'proving', 'intending'];
const VOTED: readonly Phase[] = ['revealing', 'arguing', 'committing'];

/** Everything that a facilitator does in a round: on, time, names, hands, lines. */
export function Console({ live }: { live: Live }): ReactNode {
  const phase = phaseOf(live);
  return (
    <>
      <Acts live={live} />
      {phase && SPOKEN.includes(phase) && <Volunteers live={live} />}
      {phase === 'scoring' && <Raise room={live.room} />}
      {phase && VOTED.includes(phase) && <Votes live={live} />}
      {phase && phase !== 'reading' && phase !== 'thinking' && <Catch key={phase} live={live} />}
      {(phase === 'scoring' || phase === 'keeping') && <KeepLines room={live.room} />}
    </>
  );
}

function Acts({ live }: { live: Live }): ReactNode {
  const { clock } = live.room;
  const phase = phaseOf(live);
  const next = nextWords(live);
  const at = (): { at: number } => ({ at: Date.now() });
  return (
    <div className="acts">
      {next && (
        <button
          className="btn main"
          type="button"
          data-enter=""
          onClick={() => send({ type: 'NEXT', ...at() })}
        >
          {next} <kbd aria-hidden="true">Enter</kbd>
        </button>
      )}
      {clock && (
        <>
          <Act
            name={clock.since === null ? 'Go on' : 'Pause'}
            cap="Space"
            act={() => send({ type: clock.since === null ? 'RESUME' : 'PAUSE', ...at() })}
          />
          <Act name="15 s more" cap="+" act={() => send({ type: 'MORE', ...at() })} />
        </>
      )}
      {phase && SPOKEN.includes(phase) && (
        <>
          <Act name="Pick someone else" cap="r" act={() => send({ type: 'PASS', ...at() })} />
          {phase !== 'intending' && (
            <Act name={live.hints ? 'Hide the routine' : 'Show the routine'} cap="h" act={toggleHints} />
          )}
        </>
      )}
      {phase && (
        <>
          <Act name="Back" cap="b" act={() => send({ type: 'BACK', ...at() })} />
          <Act name="Skip this card" cap="s" act={() => send({ type: 'SKIP' })} />
        </>
      )}
      {live.at !== 'wrapping' && (
        <Act
          name={phase ? 'End here' : 'Close the room'}
          cap={phase ? 'e' : undefined}
          act={() => send({ type: 'END' })}
        />
      )}
    </div>
  );
}

/** A button with the key that does the same. */
function Act({ name, cap, act }: { name: string; cap: string | undefined; act: () => void }): ReactNode {
  return (
    <button className="btn" type="button" onClick={act} aria-keyshortcuts={cap}>
      {name} {cap && <kbd aria-hidden="true">{cap}</kbd>}
    </button>
  );
}

/** The names, to give one of them the floor. */
function Volunteers({ live: { room } }: { live: Live }): ReactNode {
  const speaker = speakerOf(room);
  return (
    <fieldset className="volunteers">
      <legend>{speaker === undefined ? 'Who takes it?' : 'Or give the floor to'}</legend>
      {room.people
        .filter((who) => who !== speaker)
        .map((who) => (
          <button
            key={who}
            className="btn small"
            type="button"
            onClick={() => send({ type: 'TAKE', who, at: Date.now() })}
          >
            {who}
          </button>
        ))}
    </fieldset>
  );
}

/** How many hands each move got. */
function Raise({ room }: { room: Room }): ReactNode {
  const hands = roundOf(room)?.hands ?? {};
  return (
    <fieldset className="hands">
      <legend>Who heard it? Hands, of {handsIn(room)}</legend>
      {dropOf(room)?.moves.map(({ id, title }) => (
        <Count
          key={id}
          name={title}
          most={handsIn(room)}
          value={hands[id]}
          set={(up) => send({ type: 'RAISE', move: id, hands: up })}
        />
      ))}
    </fieldset>
  );
}

/** How many hands each reply got, and the one that the team commits to. */
function Votes({ live: { at, room } }: { live: Live }): ReactNode {
  const votes = roundOf(room)?.votes ?? {};
  const scene = useScene(room);
  if (at === 'committing') {
    return (
      <fieldset className="commit">
        <legend>Commit to</legend>
        {scene?.replies.map(({ id, say, over }, place) => (
          <button
            key={id}
            className="btn"
            type="button"
            data-digit={place + 1}
            onClick={() => send({ type: 'COMMIT', reply: id, over })}
          >
            <span className="ring">{place + 1}</span>
            <span className="said">{say}</span>
          </button>
        ))}
      </fieldset>
    );
  }
  return at === 'revealing' ? (
    <fieldset className="hands">
      <legend>Hands, of {room.people.length}</legend>
      {scene?.replies.map(({ id, say }, place) => (
        <Count
          key={id}
          name={`${place + 1}. ${say}`}
          most={room.people.length}
          value={votes[id]}
          set={(up) => send({ type: 'VOTE', reply: id, hands: up })}
        />
      ))}
    </fieldset>
  ) : null;
}

type CountProps = { name: string; most: number; value: number | undefined; set: (hands: number) => void };

function Count({ name, most, value, set }: CountProps): ReactNode {
  return (
    <label className="count">
      <span>{name}</span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        value={value ?? ''}
        onChange={({ currentTarget: { valueAsNumber: up } }) =>
          set(Math.min(most, Math.max(0, Math.round(up) || 0)))
        }
      />
    </label>
  );
}

const AS: Partial<Record<Live['at'], Heard['as']>> = {
  proppingUp: 'proof',
  proving: 'source',
  intending: 'intention',
};

/** A line as it was just said, and by whom. */
function Catch({ live }: { live: Live }): ReactNode {
  const { at, room } = live;
  const field = useRef<HTMLInputElement>(null);
  const spoke = at === 'proppingUp' ? undefined : (speakerOf(room) ?? roundOf(room)?.speakers.at(-1));
  const [chosen, choose] = useState<string>();
  const who = chosen ?? spoke ?? '';
  const write = (): void => {
    const text = field.current?.value.trim() ?? '';
    send({ type: 'WRITE', who: who === '' ? null : who, as: AS[at] ?? 'prop', text });
    if (field.current) field.current.value = '';
  };
  return (
    <form
      className="catch"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <label>
        {at === 'intending' ? 'The intention, as it was said' : 'Caught a line? Type it as you hear it'}
        <input ref={field} className="said" maxLength={600} autoComplete="off" />
      </label>
      <label>
        Said by
        <select value={who} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">somebody</option>
          {room.people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <button className="btn" type="submit">
        Put it down
      </button>
    </form>
  );
}
