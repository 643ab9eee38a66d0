import { type ReactNode, useMemo } from 'react';
import type { Reading } from '#domain/debrief/reading.ts';
import { firstName } from '#domain/debrief/sentences.ts';
import type { Turn } from '#domain/debrief/turns.ts';
import { compare, type Row } from './comparison.ts';
import { Column } from './Turning.tsx';

/** The full benchmark play beside the learner's, turn by turn. */
export function Comparison({ reading, turns }: { reading: Reading; turns: readonly Turn[] }): ReactNode {
  const rows = useMemo(() => compare(reading, turns), [reading, turns]);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>Compare with the benchmark play</summary>
      {rows.map((row) => (
        <Pair key={row.turn} row={row} buyer={firstName(reading.linked)} />
      ))}
    </details>
  );
}

function Pair({ row: { turn, yours, benchmark, same }, buyer }: { row: Row; buyer: string }): ReactNode {
  return (
    <div className="tp">
      <div className="where">
        <h3>Turn {turn + 1}</h3>
        {same && <p className="meta">The same line</p>}
      </div>
      {yours ? (
        <Column said="You said" buyer={buyer} {...yours} why={undefined} />
      ) : (
        <p className="meta over">Your play was over</p>
      )}
      {benchmark && !same && <Column said="Benchmark path" buyer={buyer} {...benchmark} best />}
      {!benchmark && <p className="meta over">The benchmark play was over</p>}
    </div>
  );
}
