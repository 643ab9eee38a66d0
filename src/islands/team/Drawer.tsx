import type { ReactNode } from 'react';
import type { Cell, Member } from '#domain/team/heat.ts';
import { movementIn } from '#domain/team/movement.ts';
import { targetsOf } from '../week/catalogue.ts';
import type { Material } from './material.ts';
import { runOf, shortDay } from './words.ts';

type Props = {
  member: Member;
  cell: Cell;
  material: Material;
  onAssign: (to: string, scene: string) => void;
};

/** What repeats in somebody's plays of a competency. Showing comes before assigning. */
export function Drawer({ member, cell, material, onAssign }: Props): ReactNode {
  const { competency, leftOut, recent, standing } = cell.progress;
  const { title } = material.competencies.find(({ id }) => id === competency) ?? { title: competency };
  const last = cell.recent.at(-1);
  const scene = material.scenes.find(({ id }) => id === last?.scenario.id);
  const [most] = leftOut;
  const shown = most?.plays.at(-1) ?? last;
  const drill = material.scenes.find(
    (one) => one.competency === competency && !member.attempts.some(({ scenario }) => scenario.id === one.id),
  );
  const [first] = member.name.split(' ');
  const moved = movementIn(competency, member.attempts, targetsOf(material.scenes));
  return (
    <div className="drawer">
      <div>
        <h2>
          {first}, {title.toLowerCase()}: {last ? runOf(last.result.run.length, scene?.of) : 'no play yet'}
        </h2>
        <p>
          {most
            ? `“${most.title}” is left out of ${most.times} of ${recent === 1 ? 'one play' : `${recent} plays`}.`
            : last
              ? 'No move is left out of the plays that you were sent.'
              : 'Nothing was sent yet. Practice stays with whoever plays it.'}
          {standing.tier === '–' && last && ' A tier takes three plays.'}
        </p>
        {moved.length > 0 && (
          <p className="note">
            {moved.map(({ tier, at }) => `${tier} since ${shortDay(at)}`).join(', then ')}.
          </p>
        )}
      </div>
      <div className="acts">
        {shown && (
          <a className="btn main small" href={`${import.meta.env.BASE_URL}showme/#${shown.id}`}>
            Show me
          </a>
        )}
        <button
          type="button"
          className="btn small"
          onClick={() =>
            onAssign(
              member.name,
              (drill ?? scene ?? material.scenes.find((one) => one.competency === competency))?.id ?? '',
            )
          }
        >
          {most ? `Assign: ${most.title.toLowerCase()}` : 'Assign a drill'}
        </button>
      </div>
    </div>
  );
}
