import type { ReactNode } from 'react';
import type { Reading } from '#domain/debrief/reading.ts';
import type { Reviewed } from '#domain/debrief/turning.ts';
import { Lines } from './Lines.tsx';
import { TeamLines } from './TeamLines.tsx';
import { tomorrow } from './tomorrow.ts';

/** One thing to do differently tomorrow. */
export function Tomorrow({
  reading,
  turning,
}: {
  reading: Reading;
  turning: readonly Reviewed[];
}): ReactNode {
  const one = reading.again && tomorrow(reading, turning);
  if (!one) return null;
  return (
    <section className="blk one" aria-labelledby="tomorrow">
      <h2 id="tomorrow">One thing to do differently tomorrow</h2>
      <div>
        <p>
          <b>{one.title}.</b> {one.text}
        </p>
        {one.soundsLike && <Lines lines={[one.soundsLike]} />}
        {one.move && <TeamLines move={one.move} />}
      </div>
    </section>
  );
}
