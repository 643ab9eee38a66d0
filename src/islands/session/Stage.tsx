import { type ReactNode, useEffect, useState } from 'react';
import type { Live } from '#domain/session/live.ts';
import { TimeSaid } from './Clock.tsx';
import { Console } from './Console.tsx';
import { useRoomKeys } from './keys.ts';
import { Picture } from './Picture.tsx';
import { STRIP } from './stage-window.ts';
import { useRoom } from './useRoom.ts';
import { FORMAT_WORDS, saidWords } from './words.ts';

const SESSION = `${import.meta.env.BASE_URL}session/`;

/** The shared screen: the picture, and nothing else unless `c` asks for the controls. */
export function Stage(): ReactNode {
  const live = useRoom();
  const [strip, show] = useState(false);
  useEffect(() => show(location.hash === STRIP), []);
  useRoomKeys(live, {
    c: () => {
      history.replaceState(null, '', strip ? location.pathname : STRIP);
      show(!strip);
    },
  });
  if (live === undefined) return null;
  if (live === null) return <NoRoom />;
  return (
    <div className="screen">
      <main className="stage">
        <h1 className="vh">{FORMAT_WORDS[live.room.format].title}</h1>
        <p className="vh" role="status">
          {saidWords(live)}
        </p>
        {live.room.clock && <TimeSaid clock={live.room.clock} />}
        <Picture live={live} />
      </main>
      {strip && <Strip live={live} />}
    </div>
  );
}

function Strip({ live }: { live: Live }): ReactNode {
  return (
    <aside className="console" aria-label="Controls">
      {live.at === 'wrapping' ? (
        <p>
          <a className="btn main" href={SESSION}>
            Go to the wrap-up
          </a>
        </p>
      ) : (
        <Console live={live} />
      )}
    </aside>
  );
}

function NoRoom(): ReactNode {
  return (
    <main className="wrap no-room">
      <h1>No session is open here</h1>
      <p className="lead">The stage shows a session that this browser runs.</p>
      <p className="go">
        <a className="btn main" href={SESSION}>
          Set one up
        </a>
      </p>
    </main>
  );
}
