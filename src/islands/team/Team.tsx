import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { dayHere } from '#adapters/browser/calendar.ts';
import { weekStart } from '#adapters/browser/clock.ts';
import { drillsOf } from '#domain/team/drills.ts';
import { heatOf, membersOf, sharedGap } from '#domain/team/heat.ts';
import { loadLiveCampaign } from '#state/numbers.ts';
import type { Team as KeptTeam } from '#state/team.ts';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import { useSingleKeys } from '../keys/useSingleKeys.ts';
import { Assign, type Prefilled } from './Assign.tsx';
import { Compare } from './Compare.tsx';
import { DueList } from './DueList.tsx';
import { HeatMap } from './HeatMap.tsx';
import { Movement } from './Movement.tsx';
import type { Material } from './material.ts';
import { People } from './People.tsx';
import { Results } from './Results.tsx';
import { useTeam } from './useTeam.ts';
import { finding, lead } from './words.ts';

/** A team: where each stands, what is due, and who does what the others leave out. */
export function Team({ material }: { material: Material }): ReactNode {
  const { team, reload } = useTeam();
  const [first, setFirst] = useState<string>();
  useEffect(() => {
    void loadLiveCampaign().then((campaign) => setFirst(campaign?.competency));
  }, []);
  return team ? <Page team={team} material={material} first={first} onChange={reload} /> : null;
}

type PageProps = {
  team: KeptTeam;
  material: Material;
  first: string | undefined;
  onChange: () => Promise<void>;
};

function Page({ team, material, first, onChange }: PageProps): ReactNode {
  const [assigning, setAssigning] = useState<Prefilled>();
  const today = dayHere();
  const competencies = useMemo(() => {
    const ids = material.competencies.map(({ id }) => id);
    return ids.toSorted((one, other) => Number(other === first) - Number(one === first));
  }, [material, first]);
  const members = useMemo(() => membersOf(team.people, team.results), [team]);
  const rows = useMemo(() => {
    const scenes = new Map(material.scenes.map((scene) => [scene.id, scene]));
    return heatOf(competencies, members, scenes, weekStart());
  }, [competencies, members, material]);
  const drills = useMemo(() => drillsOf(team.assignments, team.results, team.taken, today), [team, today]);
  const gap = sharedGap(rows);
  const title = material.competencies.find(({ id }) => id === gap?.competency)?.title ?? '';
  const people = <People members={members} load={team.load} onChange={onChange} />;
  useSingleKeys({ a: () => setAssigning({}) });
  return (
    <>
      <KeepingBar />
      <div className="head">
        <div>
          <h1>{finding(rows, gap)}</h1>
          <p>{lead(rows, gap, title)}</p>
        </div>
        <button type="button" className="btn main" aria-keyshortcuts="a" onClick={() => setAssigning({})}>
          Assign a drill <kbd aria-hidden="true">a</kbd>
        </button>
      </div>
      <div className="grid">
        {rows.length > 0 && (
          <HeatMap
            rows={rows}
            material={material}
            first={first}
            onAssign={(to, scene) => setAssigning({ to, target: `scene/${scene}` })}
          />
        )}
        <DueList drills={drills} material={material} onChange={onChange} />
      </div>
      {members.length === 0 && people}
      <Results material={material} onChange={onChange} />
      {members.length > 0 && (
        <>
          <Compare competencies={competencies} members={members} material={material} />
          <Movement competencies={competencies} members={members} material={material} />
          {people}
        </>
      )}
      <p className="note privacy">
        Practice is private. Only what somebody sent you is here, and a drill says so before it is played.
        Scores are for coaching, and not for decisions about employment.{' '}
        <a href={`${import.meta.env.BASE_URL}team/logs/`}>Calls heard and claims shown</a>
      </p>
      {assigning && (
        <Assign
          team={team}
          drills={drills}
          material={material}
          today={today}
          prefilled={assigning}
          onChange={onChange}
          onClose={() => setAssigning(undefined)}
        />
      )}
    </>
  );
}
