import { type ReactNode, useRef } from 'react';
import { FORMATS } from '#domain/session/format.ts';
import { type Live, phaseOf } from '#domain/session/live.ts';
import { dropOf, type Room, roundOf, speakerOf } from '#domain/session/room.ts';
import { namesIn } from '#domain/session/team.ts';
import { send } from '#state/live-room.ts';
import { Clock, TimeSaid } from './Clock.tsx';
import { Console } from './Console.tsx';
import { NextCards } from './NextCards.tsx';
import type { Offer } from './offer.ts';
import { Picture } from './Picture.tsx';
import { STAGE } from './stage-window.ts';
import { FORMAT_WORDS, floorWords, PHASE_WORDS, placeWords, saidWords } from './words.ts';

/** The facilitator's window: what is on, what comes next, who is in, and the stage as text. */
export function Control({ live, offer }: { live: Live; offer: Offer }): ReactNode {
  const { room } = live;
  return (
    <div className="control">
      <header className="control-bar">
        <h1>Controls, {FORMAT_WORDS[room.format].title}</h1>
        <p className="meta">
          {room.people.length} in. {placeWords(live)}.
        </p>
        <a className="btn small" href={STAGE.path} target={STAGE.window}>
          Open the stage
        </a>
      </header>
      <p className="vh" role="status">
        {saidWords(live)}
      </p>
      {live.room.clock && <TimeSaid clock={live.room.clock} />}
      <div className="lay">
        <div className="now">
          <Now live={live} />
          <Console live={live} />
          <Steps live={live} />
        </div>
        <aside className="side" aria-label="What else there is">
          <section>
            <h2>On the screen</h2>
            <div className="see">
              <Picture live={live} />
            </div>
          </section>
          <NextCards room={room} offer={offer} />
          <People room={room} />
        </aside>
      </div>
    </div>
  );
}

function Now({ live }: { live: Live }): ReactNode {
  const { room } = live;
  const drop = dropOf(room);
  const speaker = speakerOf(room);
  const phase = phaseOf(live);
  if (!phase || !drop) return <p className="lead">{FORMAT_WORDS[room.format].does}</p>;
  const floor = ['thinking', 'propping', 'proppingUp', 'proving', 'intending'].includes(phase);
  const { who, does } = floorWords(live);
  return (
    <>
      {floor && (
        <p className="who">
          <b>{who}</b>
          <span className="meta">
            {does}
            {speaker !== undefined && speaker === who && room.first === 'random' && '. Drawn by chance'}
          </span>
        </p>
      )}
      <blockquote>“{drop.says}”</blockquote>
      <p className="meta">{drop.who}</p>
      {room.clock && <Clock clock={room.clock} />}
    </>
  );
}

/** The phases of the round, the present one marked. */
function Steps({ live }: { live: Live }): ReactNode {
  const phase = phaseOf(live);
  const { phases } = FORMATS[live.room.format];
  const place = phase ? phases.indexOf(phase) : -1;
  return (
    <ol className="steps" aria-label="Round">
      {phases.map((each, index) => (
        <li
          key={each}
          className={index < place ? 'd' : index === place ? 'c' : undefined}
          aria-current={index === place ? 'step' : undefined}
        >
          {PHASE_WORDS[each]}
        </li>
      ))}
    </ol>
  );
}

/** Who is in; somebody who comes late is let in, somebody who leaves is not waited for. */
function People({ room }: { room: Room }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const round = roundOf(room);
  const letIn = (): void => {
    for (const who of namesIn(field.current?.value ?? '')) send({ type: 'JOIN', who });
    if (field.current) field.current.value = '';
  };
  return (
    <section>
      <h2>Who is in</h2>
      <ol role="list" className="people">
        {room.people.map((who) => (
          <li key={who}>
            <span>{who}</span>
            <small>
              {round?.passed.includes(who) ? 'passed' : room.spoken.includes(who) ? 'has spoken' : 'not yet'}
            </small>
            <button
              className="btn quiet small"
              type="button"
              aria-label={`${who} leaves`}
              onClick={() => send({ type: 'LEAVE', who })}
            >
              Leaves
            </button>
          </li>
        ))}
      </ol>
      <form
        className="let-in"
        onSubmit={(event) => {
          event.preventDefault();
          letIn();
        }}
      >
        <label>
          Somebody comes in
          <input ref={field} maxLength={600} autoComplete="off" />
        </label>
        <button className="btn small" type="submit">
          Let in
        </button>
      </form>
    </section>
  );
}
