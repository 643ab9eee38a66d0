import type { ReactNode } from 'react';
import { type Asked, type Comparison, compareMoves } from '#domain/team/compare.ts';
import type { Member } from '#domain/team/heat.ts';
import { targetsOf } from '../week/catalogue.ts';
import type { Material } from './material.ts';
import { rateWords, withheldWords } from './words.ts';

type Props = { competencies: readonly string[]; members: readonly Member[]; material: Material };

/** The moves that each scene counts. */
export function askedIn({ scenes }: Material): Asked {
  return new Map(scenes.map(({ id, routine }) => [id, routine.map((move) => move.id)]));
}

/** What those at benchmark do that the others leave out, move by move. */
export function Compare({ competencies, members, material }: Props): ReactNode {
  const plays = members.map(({ name, attempts }) => ({ who: name, attempts }));
  const targets = targetsOf(material.scenes);
  return (
    <section className="blk" aria-labelledby="compare">
      <h2 id="compare">The best beside the others</h2>
      <p className="note">
        How often each move is made, by those at benchmark and by the rest. The largest gap first.
      </p>
      {competencies.map((id) => (
        <div key={id} className="pair">
          <h3>{material.competencies.find((one) => one.id === id)?.title}</h3>
          <Compared comparison={compareMoves(id, plays, targets, askedIn(material))} material={material} />
        </div>
      ))}
    </section>
  );
}

function Compared({ comparison, material }: { comparison: Comparison; material: Material }): ReactNode {
  if ('withheld' in comparison) return <p className="note">{withheldWords(comparison.withheld)}</p>;
  const moves = material.scenes.flatMap(({ routine }) => routine);
  return (
    <table className="moves">
      <thead>
        <tr>
          <th scope="col">Move</th>
          <th scope="col">At benchmark ({comparison.best.length})</th>
          <th scope="col">The others ({comparison.others.length})</th>
          <th scope="col">Gap</th>
        </tr>
      </thead>
      <tbody>
        {comparison.gaps.map(({ move, best, others, gap }) => (
          <tr key={move}>
            <th scope="row">{moves.find(({ id }) => id === move)?.title ?? move}</th>
            <td>{rateWords(best)}</td>
            <td>{rateWords(others)}</td>
            <td>{Math.round(gap * 100)} points</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
