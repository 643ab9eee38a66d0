import type { ReactNode } from 'react';
import type { KeptSession } from '#domain/session/kept.ts';
import type { Live } from '#domain/session/live.ts';
import { leftOutMost } from '#domain/session/tally.ts';
import { DrillForAll } from './DrillForAll.tsx';
import type { Drill } from './offer.ts';
import { counted } from './words.ts';

type Props = {
  strips: KeptSession['strips'];
  drills: readonly Drill[];
  /** The room under way; left out where a session is over, and nobody is there to take a drill. */
  live?: Live;
};

/** What the rounds of a session came to: a strip each, and what the room left out most. */
export function Summary({ strips, drills, live }: Props): ReactNode {
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
            {drill?.lesson && (
              <>
                The lesson on it: <a href={drill.lesson.href}>{drill.lesson.title}</a>
              </>
            )}
          </p>
          {live && drill?.scene && <DrillForAll live={live} move={leftOut.title} scene={drill.scene} />}
        </section>
      )}
    </>
  );
}
