import type { ReactNode } from 'react';
import type { Catalogue } from './catalogue.ts';
import { MiniStrip, PlayStrip } from './MoveStrip.tsx';
import type { Shown } from './words.ts';

type Props = { parts: readonly Shown[]; now: Shown | undefined; catalogue: Catalogue };

/** The fifteen minutes as a ruler: each part as wide as its minutes, with why it is here. */
export function Ruler({ parts, now, catalogue }: Props): ReactNode {
  return (
    <section className="ruler" aria-labelledby="ruler">
      <h2 className="vh" id="ruler">
        Your {parts.reduce((sum, { minutes }) => sum + minutes, 0)} minutes
      </h2>
      <ol className="minutes" role="list">
        {parts.map((part) => (
          <li
            key={part.kind + part.id}
            className={part.done ? 'done' : part === now ? 'now' : undefined}
            data-minutes={part.minutes}
          >
            <span className="min">
              {part.span}
              {part.done && ', done'}
            </span>
            <h3 className={part.spoken ? 'q' : undefined}>
              <a href={part.href}>{part.title}</a>
            </h3>
            <p className="why">
              {part.because}
              {part.done && part.why === 'assigned' && 'told' in part.assigned && part.assigned.told && (
                <>
                  {' '}
                  <a href={`${import.meta.env.BASE_URL}assigned/`}>Say that you took it</a>
                </>
              )}
            </p>
            <PartStrip part={part} catalogue={catalogue} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The routine with the lesson's moves marked, or with what the best play made of it. */
function PartStrip({ part, catalogue }: { part: Shown; catalogue: Catalogue }): ReactNode {
  const lesson = part.kind === 'lesson' ? catalogue.lessons.find(({ id }) => id === part.id) : undefined;
  const routine = catalogue.scenes.find(({ id }) => id === (lesson?.scene ?? part.id))?.routine;
  if (!routine) return null;
  if (lesson)
    return <MiniStrip states={routine.map(({ id }) => (lesson.moves.includes(id) ? 'now' : undefined))} />;
  return part.why === 'not-at-benchmark' ? <PlayStrip routine={routine} result={part.best.result} /> : null;
}
