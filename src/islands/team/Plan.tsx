import { type ReactNode, useState } from 'react';
import { dayAfter, dayHere } from '#adapters/browser/calendar.ts';
import { compareMoves } from '#domain/team/compare.ts';
import { type DevelopmentPlan, type ForMove, movesToTrain, outlinePlan } from '#domain/team/development.ts';
import { type Member, membersOf } from '#domain/team/heat.ts';
import { sameName } from '#domain/team/kept.ts';
import { keepPlan, type Team } from '#state/team.ts';
import { targetsOf } from '../week/catalogue.ts';
import { askedIn } from './Compare.tsx';
import type { Material } from './material.ts';
import { Training } from './Training.tsx';

type Props = {
  member: Member;
  team: Team;
  material: Material;
  furthest: string;
  onChange: () => Promise<void>;
};

/** The outline of a plan: two moves to train, with what and by when. It starts from the plays and is then theirs to change. */
export function Plan({ member, team, material, furthest, onChange }: Props): ReactNode {
  const [competency, setCompetency] = useState(furthest);
  const [changed, setChanged] = useState<DevelopmentPlan>();
  const [begun, setBegun] = useState(0);
  const kept = team.plans.find((plan) => sameName(plan.who, member.name) && plan.competency === competency);
  const outline = outlineOf(member, team, material, competency);
  const plan = (changed?.competency === competency ? changed : kept) ?? outline;
  const keep = (next: DevelopmentPlan): void => {
    setChanged(next);
    void keepPlan(next).then(onChange);
  };
  const startAgain = (): void => {
    keep(outline);
    setBegun(begun + 1);
  };
  return (
    <section className="blk plan" aria-labelledby="plan">
      <h2 id="plan">
        Development plan
        {material.competencies.map(({ id, title }) => id === competency && `: ${title.toLowerCase()}`)}
      </h2>
      <label className="noprint">
        Competency
        <select value={competency} onChange={({ target }) => setCompetency(target.value)}>
          {material.competencies.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {plan.trainings.length === 0 && (
        <p className="note">
          {member.attempts.length === 0
            ? 'A plan starts from plays, and none was sent yet.'
            : 'No move is left out of the plays that were sent.'}
        </p>
      )}
      <ol role="list">
        {plan.trainings.map((training, place) => (
          <Training
            key={`${competency}/${training.move}/${begun}`}
            training={training}
            competency={competency}
            material={material}
            onChange={(next) => keep({ ...plan, trainings: plan.trainings.with(place, next) })}
          />
        ))}
      </ol>
      {plan.trainings.length > 0 && (
        <p className="acts noprint">
          <button type="button" className="btn small" onClick={() => print()}>
            Print the plan
          </button>
          {kept && (
            <button type="button" className="btn small" onClick={startAgain}>
              Start again from the plays
            </button>
          )}
        </p>
      )}
    </section>
  );
}

const inWeeks = (weeks: number): string => dayAfter(dayHere(), 7 * weeks);

function outlineOf(member: Member, team: Team, material: Material, competency: string): DevelopmentPlan {
  const { scenes, lessons, sounds } = material;
  const asked = askedIn(material);
  const own = scenes.filter((scene) => scene.competency === competency);
  const plays = member.attempts.filter(({ scenario }) => own.some(({ id }) => id === scenario.id));
  const everybody = membersOf(team.people, team.results).map(({ name, attempts }) => ({
    who: name,
    attempts,
  }));
  const comparison = compareMoves(competency, everybody, targetsOf(scenes), asked);
  const forMove = (move: string): ForMove => ({
    lesson:
      lessons.find(({ id, moves }) => id.startsWith(`${competency}/`) && moves.includes(move))?.id ?? null,
    scenes: own
      .filter(({ routine }) => routine.some(({ id }) => id === move))
      .map(({ id }) => id)
      .slice(0, 2),
    listen: sounds[move] ?? '',
  });
  return outlinePlan(member.name, competency, movesToTrain(plays, comparison, asked), forMove, [
    inWeeks(2),
    inWeeks(4),
  ]);
}
