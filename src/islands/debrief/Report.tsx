import { type ReactNode, useEffect, useMemo } from 'react';
import { headline } from '#domain/debrief/headline.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import { turningPoints } from '#domain/debrief/turning.ts';
import { turnsOf } from '#domain/debrief/turns.ts';
import { Account } from './Account.tsx';
import { Calibration } from './Calibration.tsx';
import { Comparison } from './Comparison.tsx';
import { EveryLine } from './EveryLine.tsx';
import { Head } from './Head.tsx';
import { Routine } from './Routine.tsx';
import { Tomorrow } from './Tomorrow.tsx';
import { Turning } from './Turning.tsx';

/** Where the last way out leads. */
type Back = { href: string; title: string };

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
      <Head reading={reading} turns={turns} turning={turning} place={place} />
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
