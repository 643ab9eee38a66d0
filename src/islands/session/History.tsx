import { type ReactNode, useEffect, useState } from 'react';
import type { KeptSession } from '#domain/session/kept.ts';
import { loadSessions } from '#state/sessions.ts';
import type { Drill } from './offer.ts';
import { Summary } from './Summary.tsx';
import { counted, FORMAT_WORDS } from './words.ts';

/** The sessions that were kept on this device, the newest first. */
export function History({ drills }: { drills: readonly Drill[] }): ReactNode {
  const [sessions, setSessions] = useState<{ id: string; session: KeptSession }[]>([]);
  useEffect(() => void loadSessions().then(setSessions), []);
  return (
    <section className="history" aria-labelledby="kept">
      <h2 id="kept">Sessions you kept</h2>
      {sessions.length === 0 && <p className="note">None yet. They are part of the copy of your data.</p>}
      {sessions.map(({ id, session }) => (
        <details key={id}>
          <summary>
            {new Date(session.on).toLocaleDateString('en-GB', {
              day: 'numeric',
              month: 'long',
              year: 'numeric',
            })}
            : {FORMAT_WORDS[session.format].title},{' '}
            {counted(session.people.length, 'person').replace('persons', 'people')}
          </summary>
          <p className="note">{session.people.join(', ')}</p>
          <dl>
            {session.wrap.keep && (
              <div>
                <dt>Keep</dt>
                <dd>{session.wrap.keep}</dd>
              </div>
            )}
            {session.wrap.change && (
              <div>
                <dt>Change</dt>
                <dd>{session.wrap.change}</dd>
              </div>
            )}
            {session.wrap.owner && (
              <div>
                <dt>Owner</dt>
                <dd>{session.wrap.owner}</dd>
              </div>
            )}
          </dl>
          <Summary strips={session.strips} drills={drills} />
        </details>
      ))}
      <p>
        <a href={`${import.meta.env.BASE_URL}bright-spots/`}>The bright spots of your team</a>
      </p>
    </section>
  );
}
