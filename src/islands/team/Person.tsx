import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { weekStart } from '#adapters/browser/clock.ts';
import { progressOf } from '#domain/practice/progress.ts';
import { type Member, membersOf } from '#domain/team/heat.ts';
import { type KeptResult, type SaidTaken, sameName } from '#domain/team/kept.ts';
import { movementIn } from '#domain/team/movement.ts';
import type { Team } from '#state/team.ts';
import { Row } from '../progress/Row.tsx';
import { finding } from '../progress/words.ts';
import { targetsOf } from '../week/catalogue.ts';
import type { Material } from './material.ts';
import { Plan } from './Plan.tsx';
import { useTeam } from './useTeam.ts';
import { runOf, saidTaken, shortDay } from './words.ts';

/** One person of the team: how each competency has come along, the plays behind it, and the plan. */
export function Person({ material }: { material: Material }): ReactNode {
  const { team, reload } = useTeam();
  const [id, setId] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = (): void => setId(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (!team) return null;
  const member = membersOf(team.people, team.results).find((one) => one.id === id);
  if (!member) {
    return (
      <div className="head">
        <div>
          <h1>Nobody of that name is on this team</h1>
          <p>
            The address names somebody whom this device does not know.{' '}
            <a href={`${import.meta.env.BASE_URL}team/`}>Back to the team</a>
          </p>
        </div>
      </div>
    );
  }
  return <Page key={member.id} member={member} team={team} material={material} onChange={reload} />;
}

type PageProps = { member: Member; team: Team; material: Material; onChange: () => Promise<void> };

function Page({ member, team, material, onChange }: PageProps): ReactNode {
  const { name, attempts } = member;
  const titles = new Map(material.competencies.map(({ id, title }) => [id, title]));
  const rows = useMemo(() => {
    const scenes = new Map(material.scenes.map((scene) => [scene.id, scene]));
    const ids = material.competencies.map(({ id }) => id);
    return progressOf(ids, attempts, scenes, weekStart());
  }, [material, attempts]);
  const first = Math.min(0, ...rows.flatMap(({ weeks }) => weeks.slice(0, 1).map(({ week }) => week)));
  const results = team.results.filter(({ by }) => sameName(by, name)).toReversed();
  const taken = [...team.taken.values()].filter(({ by }) => sameName(by, name));
  return (
    <>
      <div className="head">
        <div>
          <h1>
            {name}: {finding(rows, titles)}
          </h1>
          <p>
            From the {attempts.length === 1 ? 'one play' : `${attempts.length} plays`} that {name} sent you.{' '}
            <a href={`${import.meta.env.BASE_URL}team/`}>Back to the team</a>
          </p>
        </div>
        {results[0] && (
          <a
            className="btn main"
            href={`${import.meta.env.BASE_URL}showme/#${results[0].attempt.id}`}
            data-enter=""
          >
            Show me the latest <kbd aria-hidden="true">Enter</kbd>
          </a>
        )}
      </div>
      <ol className="rows" role="list">
        {rows.map((row) => (
          <Row key={row.competency} row={row} first={first} catalogue={material} page="showme/" />
        ))}
      </ol>
      <Moved member={member} material={material} />
      <Plan
        member={member}
        team={team}
        material={material}
        furthest={rows[0]?.competency ?? ''}
        onChange={onChange}
      />
      <Sent results={results} taken={taken} material={material} />
    </>
  );
}

function Moved({ member, material }: { member: Member; material: Material }): ReactNode {
  const targets = targetsOf(material.scenes);
  const moved = material.competencies
    .map(({ id, title }) => ({ id, title, tiers: movementIn(id, member.attempts, targets) }))
    .filter(({ tiers }) => tiers.length > 0);
  if (moved.length === 0) return null;
  return (
    <section className="blk" aria-labelledby="movement">
      <h2 id="movement">Movement</h2>
      <ul role="list" className="moved">
        {moved.map(({ id, title, tiers }) => (
          <li key={id}>
            {title}: {tiers.map(({ tier, at }) => `${tier} since ${shortDay(at)}`).join(', then ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

const STANDING: Record<KeptResult['standing'], string> = {
  'true-to-claim': 'played again and the same',
  'other-result': 'its lines come to another result, so it is not counted',
  'scene-changed': 'the scene has changed since, so it is not counted',
  'no-scene': 'this course has no such scene, so it is not counted',
};

type SentProps = { results: readonly KeptResult[]; taken: readonly SaidTaken[]; material: Material };

function Sent({ results, taken, material }: SentProps): ReactNode {
  return (
    <section className="blk noprint" aria-labelledby="sent">
      <h2 id="sent">What was sent</h2>
      {results.length + taken.length === 0 && (
        <p className="note">None yet. Practice stays with whoever plays it.</p>
      )}
      <ul role="list" className="moved">
        {results.map(({ attempt, standing }) => {
          const scene = material.scenes.find(({ id }) => id === attempt.scenario.id);
          return (
            <li key={attempt.id}>
              <a href={`${import.meta.env.BASE_URL}showme/#${attempt.id}`}>
                Show me <span className="q">“{scene?.title ?? attempt.scenario.id}”</span>
              </a>
              , {shortDay(attempt.finishedAt)}: {runOf(attempt.result.run.length, scene?.of)},{' '}
              {STANDING[standing]}
            </li>
          );
        })}
        {taken.map(({ lesson, on }) => (
          <li key={lesson + on}>
            {material.lessons.find(({ id }) => id === lesson)?.title ?? lesson}: {saidTaken(on)}
          </li>
        ))}
      </ul>
    </section>
  );
}
