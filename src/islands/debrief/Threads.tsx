import { type ReactNode, useCallback } from 'react';
import {
  type Chart,
  type LineRow,
  type Made,
  type MoveRow,
  spanOf,
  type Thread,
} from '#domain/debrief/threads.ts';

const STROKES: Record<Made, string> = {
  'in order': 't-hit',
  'out of order': 't-ord',
  touched: 't-tou',
  'left out': 't-mis',
};

/**
 * The thread chart. Both lists share their rows, and each row is two halves of equal height, so that a thread runs from
 * middle to middle however long a line is: the grid places it, and nothing has to be measured.
 */
export function Threads({ chart }: { chart: Chart }): ReactNode {
  const rows = Math.max(chart.moves.length, chart.lines.length);
  const place = useCallback(
    (element: HTMLElement | null) => element?.style.setProperty('--halves', String(2 * rows)),
    [rows],
  );
  return (
    <>
      <div className="threads" ref={place}>
        <p className="hd hb" id="benchmark-order">
          Benchmark<span className="x"> order</span>
        </p>
        <p className="hd hy" id="your-order">
          Your order
        </p>
        <ol className="b" role="list" aria-labelledby="benchmark-order">
          {chart.moves.map((row) => (
            <Move key={row.move} row={row} />
          ))}
        </ol>
        <div className="web" aria-hidden="true">
          {chart.threads.map((thread) => (
            <Strand key={thread.from} thread={thread} />
          ))}
        </div>
        <ol className="y" role="list" aria-labelledby="your-order">
          {chart.lines.map((row) => (
            <Line key={row.turn} row={row} />
          ))}
        </ol>
      </div>
      <p className="leg" aria-hidden="true">
        {chart.kinds.map((kind) => (
          <span key={kind}>
            <svg viewBox="0 0 32 10" aria-hidden="true">
              <path className={STROKES[kind]} d="M1 5H31" />
            </svg>
            {kind}
          </span>
        ))}
      </p>
    </>
  );
}

function Move({ row: { title, made, turn } }: { row: MoveRow }): ReactNode {
  return (
    <li className={made === 'left out' ? 'miss' : undefined}>
      <span>
        {title}
        {made !== 'in order' && <small>{made}</small>}
        {turn !== undefined && <span className="vh">, turn {turn + 1}</span>}
      </span>
    </li>
  );
}

function Line({ row: { turn, line, note } }: { row: LineRow }): ReactNode {
  return (
    <li className={note ? 'off' : undefined}>
      <span className="n">
        <span className="vh">Turn </span>
        {turn + 1}
      </span>
      <div>
        {line.cue && <p className="cue">{line.cue}</p>}
        {line.said && <p className="said">{line.said}</p>}
        {note && <small>{note}</small>}
      </div>
    </li>
  );
}

const PATHS = { level: 'M14 50H94', down: 'M14 0C54 0 54 100 94 100', up: 'M14 100C54 100 54 0 94 0' };

/** One thread; where a move was left out, a stub that leads nowhere. */
function Strand({ thread }: { thread: Thread }): ReactNode {
  const { start, end, way } = spanOf(thread);
  const place = useCallback(
    (element: SVGElement | null) => {
      element?.style.setProperty('--from', String(start + 1));
      element?.style.setProperty('--to', String(end + 1));
    },
    [start, end],
  );
  const stub = thread.to === undefined;
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" ref={place}>
      <path className={STROKES[thread.made]} d={stub ? 'M14 50H44' : PATHS[way]} />
    </svg>
  );
}
