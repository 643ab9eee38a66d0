import { type ReactNode, useEffect, useMemo } from 'react';
import { Account } from './Account.tsx';
import { Calibration } from './Calibration.tsx';
import { Comparison } from './Comparison.tsx';
import { EveryLine } from './EveryLine.tsx';
import { type Back, Head } from './Head.tsx';
import { headline } from './headline.ts';
import { Routine } from './Routine.tsx';
import type { Reading } from './reading.ts';
import { Tomorrow } from './Tomorrow.tsx';
import { Turning } from './Turning.tsx';
import { turningPoints } from './turning.ts';
import { turnsOf } from './turns.ts';

type Props = { reading: Reading; place: number; back: Back };

/** A play with what can be learned from it, the most useful first. */
export function Report({ reading, place, back }: Props): ReactNode {
  const turns = useMemo(() => turnsOf(reading), [reading]);
  const turning = useMemo(() => turningPoints(turns, reading.result.benchmark), [turns, reading]);
  const title = headline(reading);
  useEffect(() => {
    document.title = `${title} · Runthrough`;
  }, [title]);
  return (
    <>
      <Head reading={reading} turns={turns} turning={turning} place={place} back={back} />
      <Routine reading={reading} turns={turns} />
      <Turning reading={reading} turns={turns} turning={turning} />
      <Calibration turns={turns} />
      <Tomorrow reading={reading} turning={turning} />
      <section className="blk more" aria-label="The whole play">
        <EveryLine reading={reading} turns={turns} />
        <Comparison reading={reading} turns={turns} />
        <Account reading={reading} turns={turns} />
      </section>
      <p className="noprint back">
        <a href={back.href}>Back to {back.title}</a>
      </p>
    </>
  );
}
