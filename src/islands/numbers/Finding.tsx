import type { ReactNode } from 'react';
import type { Reading } from '#domain/numbers/priority.ts';
import type { Sheet } from '#domain/numbers/sheet.ts';
import { dayInWords, figure, finding, type Trained, worth } from './words.ts';

type Props = { sheet: Sheet; reading: Reading | undefined; trained: readonly Trained[]; children: ReactNode };

/** The first priority in one sentence, what it rests on, and what it is worth. */
export function Finding({ sheet, reading, trained, children }: Props): ReactNode {
  const { heading, why } = finding(sheet, reading, trained);
  const wins = reading?.priority?.wins;
  return (
    <section className="prio" aria-labelledby="priority">
      <div>
        <p className="meta">
          {dayInWords(sheet.from)} to {dayInWords(sheet.to)}
        </p>
        <h1 id="priority">{heading}</h1>
        <p className="why">{why}</p>
        <div className="acts">{children}</div>
      </div>
      {reading && wins !== undefined && (
        <div className="worth">
          <p className="big">
            {figure(wins)} <small>wins, not {figure(reading.wins)}</small>
          </p>
          <p>{worth(sheet, reading, trained)}</p>
        </div>
      )}
    </section>
  );
}
