import type { ReactNode } from 'react';
import type { KeptSession } from '#domain/session/kept.ts';
import { leftOutMost } from '#domain/session/tally.ts';
import type { Drill } from './offer.ts';
import { counted } from './words.ts';

type Props = { strips: KeptSession['strips']; drills: readonly Drill[] };

/** What the rounds of a session came to: a strip each, and what the room left out most. */
export function Summary({ strips, drills }: Props): ReactNode {
  const leftOut = leftOutMost(strips);
  const drill = drills.find(({ move, moveTitle }) => move === leftOut?.id && moveTitle === leftOut.title);
  if (strips.length === 0) return null;
  return (
    <>
      <section className="rounds">
        <h2>{counted(strips.length, 'round')}</h2>
        <ol role="list">
          {strips.map((strip, place) => (
            <li key={place}>
              <p className="q">“{strip.says}”</p>
              <p className="note">
                {strip.speakers.length > 0 && `${[...new Set(strip.speakers)].join(', ')}: `}
                {strip.moves.filter(({ heard }) => heard).length} of {strip.moves.length}
              </p>
              <ol className="strip" role="list">
                {strip.moves.map(({ id, title, heard }) => (
                  <li key={id} data-s={heard ? 'hit' : 'miss'}>
                    <span>
                      {title}
                      {!heard && <span className="vh">, left out</span>}
                    </span>
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </section>
      {leftOut && (
        <section className="left-out">
          <h2>What the room left out most: {leftOut.title}</h2>
          <p>
            In {leftOut.rounds} of {counted(strips.length, 'round')}.{' '}
            {drill && (
              <>
                Drill it this week: <a href={drill.href}>{drill.title}</a>
              </>
            )}
          </p>
        </section>
      )}
    </>
  );
}
