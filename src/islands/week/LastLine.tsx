import { type ReactNode, useState } from 'react';
import type { Used } from '#domain/records/worksheet.ts';
import { type Doings, USED } from '#state/history.ts';
import { keepAnswer } from '#state/worksheets.ts';
import type { Catalogue } from './catalogue.ts';

const ANSWERS: [Used, string][] = [
  ['worked', 'Yes, and it worked'],
  ['fell-flat', 'Yes, it fell flat'],
  ['not-yet', 'Not yet'],
];

type Props = { lessons: Catalogue['lessons']; doings: Doings };

/** The line of the lesson taken last before this week: was it used? It asks until it was. */
export function LastLine({ lessons, doings }: Props): ReactNode {
  const [told, tell] = useState<Used>();
  const { lessons: taken, used, weekStart } = doings;
  const at = (id: string): string => taken.get(id) ?? weekStart;
  const [lesson] = lessons
    .filter(({ id }) => at(id) < weekStart)
    .sort((one, other) => (at(one.id) > at(other.id) ? -1 : 1));
  const before = used
    .filter((one) => one.lesson === lesson?.id)
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1);
  const answer = told ?? (before && before.at >= weekStart ? before.used : undefined);
  if (!lesson || (before && before.used !== 'not-yet' && answer === undefined)) return null;
  const say = (value: Used): void => {
    tell(value);
    void keepAnswer(lesson.id + USED, { used: value });
  };
  return (
    <section className="line" aria-labelledby="last-line">
      <h2 id="last-line">Last week’s line. Did you use it?</h2>
      <p className="said">“{lesson.line}”</p>
      <p className="yes-no">
        {ANSWERS.map(([value, label]) => (
          <button
            key={value}
            className="btn small"
            type="button"
            aria-pressed={answer === value}
            onClick={() => say(value)}
          >
            {label}
          </button>
        ))}
      </p>
      <p className="meta" role="status">
        {answer && 'Kept. It counts for when the scene comes back.'}
      </p>
    </section>
  );
}
