import type { ReactNode } from 'react';
import type { Reading } from '#domain/debrief/reading.ts';
import { effectOf, firstName, recovered } from '#domain/debrief/sentences.ts';
import { departureOf, nameOf, type Reviewed, recovery } from '#domain/debrief/turning.ts';
import { reaction, type Spoken, type Turn } from '#domain/debrief/turns.ts';
import { addresses } from './addresses.ts';
import { Lines } from './Lines.tsx';

type Props = { reading: Reading; turns: readonly Turn[]; turning: readonly Reviewed[] };

/** The lines at which the scene turned, each beside the benchmark's, and the way back to them. */
export function Turning({ reading, turns, turning }: Props): ReactNode {
  const { linked, again } = reading;
  if (!again?.solution) return null;
  const back = recovery(turns);
  return (
    <section className="blk" aria-labelledby="turned">
      <h2 id="turned">Where the scene turned</h2>
      {turning.length === 0 && <p className="sum">Nowhere: no line took anything out of reach.</p>}
      {turning.map((turn) => (
        <Point key={turn.turn} reading={reading} turn={turn} />
      ))}
      {back && <p className="strength">{recovered(linked, back)}</p>}
    </section>
  );
}

function Point({ reading, turn }: { reading: Reading; turn: Reviewed }): ReactNode {
  const { linked, attempt, doubt, result } = reading;
  const { best, ended } = turn.played;
  const id = `turn-${turn.turn + 1}`;
  return (
    <article className="tp" aria-labelledby={id}>
      <div className="where">
        <h3 id={id}>
          Turn {turn.turn + 1}: {nameOf(linked, departureOf(linked, turn, result.moves))}
        </h3>
        <p className="meta">{effectOf(linked, turn)}</p>
        {doubt !== 'changed' && (
          <a
            className="btn small"
            href={addresses.again(attempt, turn.turn)}
            aria-label={`Try again from here, turn ${turn.turn + 1}`}
          >
            Try again from here
          </a>
        )}
      </div>
      <Column
        said="You said"
        line={turn.line}
        buyer={firstName(linked)}
        answer={reaction(turn.answer, ended !== undefined)}
        why={turn.why}
      />
      <Column
        said="Benchmark path"
        line={best.line}
        buyer={firstName(linked)}
        answer={reaction(best.answer, linked.scenario.endings[best.after.at] !== undefined)}
        why={best.reply.why}
        best
      />
    </article>
  );
}

type ColumnProps = {
  said: string;
  line: Spoken;
  buyer: string;
  answer: readonly Spoken[];
  why?: string | undefined;
  best?: boolean;
};

/** One line, what the buyer did with it, and why. */
export function Column({ said, line, buyer, answer, why, best = false }: ColumnProps): ReactNode {
  return (
    <div className={best ? 'col best' : 'col'}>
      <div>
        <span className={best ? 'who p' : 'who'}>{said}</span>
        <Lines lines={[line]} />
      </div>
      {answer.length > 0 && (
        <div>
          <span className="who">{buyer}</span>
          <Lines lines={answer} />
        </div>
      )}
      {why && <p className="why">{why}</p>}
    </div>
  );
}
