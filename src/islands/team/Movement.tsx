import type { ReactNode } from 'react';
import type { Member } from '#domain/team/heat.ts';
import { movementIn } from '#domain/team/movement.ts';
import { targetsOf } from '../week/catalogue.ts';
import type { Material } from './material.ts';
import { shortDay } from './words.ts';

type Props = { competencies: readonly string[]; members: readonly Member[]; material: Material };

/** Who moved from C to B to A, the last change first. */
export function Movement({ competencies, members, material }: Props): ReactNode {
  const targets = targetsOf(material.scenes);
  const moved = members
    .flatMap(({ id, name, attempts }) =>
      competencies.map((competency) => ({
        id,
        name,
        competency,
        tiers: movementIn(competency, attempts, targets),
      })),
    )
    .filter(({ tiers }) => tiers.length > 0)
    .sort((one, other) => ((one.tiers.at(-1)?.at ?? '') < (other.tiers.at(-1)?.at ?? '') ? 1 : -1));
  return (
    <section className="blk" aria-labelledby="movement">
      <h2 id="movement">Movement</h2>
      {moved.length === 0 && <p className="note">A tier takes three benchmark plays in a competency.</p>}
      <ul role="list" className="moved">
        {moved.map(({ id, name, competency, tiers }) => (
          <li key={`${id}/${competency}`}>
            <b>{name}</b>, {material.competencies.find((one) => one.id === competency)?.title.toLowerCase()}:{' '}
            {tiers.map(({ tier, at }) => `${tier} since ${shortDay(at)}`).join(', then ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
