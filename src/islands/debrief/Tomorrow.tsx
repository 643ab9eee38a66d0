import type { ReactNode } from 'react';
import { Lines } from './Lines.tsx';
import type { Reading } from './reading.ts';
import { tomorrow } from './tomorrow.ts';
import type { Reviewed } from './turning.ts';

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
      </div>
    </section>
  );
}
