import { type ReactNode, useEffect, useMemo } from 'react';
import { headline } from '#domain/debrief/headline.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import { turningPoints } from '#domain/debrief/turning.ts';
import { turnsOf } from '#domain/debrief/turns.ts';
import { Account } from './Account.tsx';
import { Aloud } from './Aloud.tsx';
import { Calibration } from './Calibration.tsx';
import { Comparison } from './Comparison.tsx';
import { EveryLine } from './EveryLine.tsx';
import { Head } from './Head.tsx';
import { Routine } from './Routine.tsx';
import { ShowPlay } from './Sharing.tsx';
import { Tomorrow } from './Tomorrow.tsx';
import { Turning } from './Turning.tsx';
import { useTravel } from './useTravel.ts';

/** Where the last way out leads. */
type Back = { href: string; title: string };

type Props = { reading: Reading; place: number; back: Back };

/** A play with what can be learned from it, the most useful first. */
export function Report({ reading, place, back }: Props): ReactNode {
  const turns = useMemo(() => turnsOf(reading), [reading]);
  const turning = useMemo(() => turningPoints(turns, reading.result.benchmark), [turns, reading]);
  const { drill, notes } = useTravel(reading.attempt);
  const title = headline(reading);
  useEffect(() => {
    document.title = `${title} · Runthrough`;
  }, [title]);
  return (
    <>
      <Head reading={reading} turns={turns} turning={turning} place={place} drill={drill} />
      <Routine reading={reading} turns={turns} />
      <Turning reading={reading} turns={turns} turning={turning} />
      <Aloud reading={reading} turns={turns} />
      <Calibration turns={turns} />
      <Tomorrow reading={reading} turning={turning} />
      <section className="blk more" aria-label="The whole play">
        <EveryLine key={notes?.by} reading={reading} turns={turns} notes={notes} />
        <Comparison reading={reading} turns={turns} />
        <Account reading={reading} turns={turns} />
        {!drill && <ShowPlay attempt={reading.attempt} />}
      </section>
      <p className="noprint back">
        <a href={back.href}>Back to {back.title}</a>
      </p>
    </>
  );
}
