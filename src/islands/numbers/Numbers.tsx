import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { readSheet } from '#domain/numbers/priority.ts';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import { Campaigns } from './Campaigns.tsx';
import type { CampaignMaterial } from './campaigns.ts';
import { Definition } from './Definition.tsx';
import { Finding } from './Finding.tsx';
import { Funnel } from './Funnel.tsx';
import { Goal } from './Goal.tsx';
import { People } from './People.tsx';
import { useCampaigns } from './useCampaigns.ts';
import { useSheets } from './useSheets.ts';
import { dayInWords, finding } from './words.ts';

const VIEWS = [
  ['team', 'Team'],
  ['person', 'By person'],
  ['definition', 'Stages and benchmarks'],
] as const;

/** How long after the last key a new priority is announced, in milliseconds. */
const QUIET = 800;

/** Counts in, one sentence out; and the one campaign that follows from it. */
export function Numbers({ material }: { material: CampaignMaterial }): ReactNode {
  const { sheets, open, change, choose, take, startNext } = useSheets();
  const campaigns = useCampaigns();
  const [view, setView] = useState<(typeof VIEWS)[number][0]>('team');
  const sheet = open?.sheet;
  const reading = useMemo(() => sheet && readSheet(sheet), [sheet]);
  if (!open || !sheet)
    return (
      <p className="vh" role="status">
        Loading your numbers
      </p>
    );
  const trained = material.competencies;
  const competency = reading?.priority && sheet.stages[reading.priority.stage]?.competency;
  const page = trained.find(({ id }) => id === competency);
  return (
    <>
      <KeepingBar />
      <Finding sheet={sheet} reading={reading} trained={trained}>
        {page && (
          <>
            <a className="btn main" href="#campaign">
              Plan a {page.title.toLowerCase()} campaign
            </a>
            <a className="btn" href={page.href}>
              Open {page.title.toLowerCase()}
            </a>
          </>
        )}
      </Finding>
      <Announced heading={finding(sheet, reading, trained).heading} />
      <section className="tbl" aria-labelledby="funnel">
        <div className="bar">
          <h2 id="funnel">Your funnel</h2>
          <p className="seg">
            {VIEWS.map(([id, words]) => (
              <button key={id} type="button" aria-pressed={view === id} onClick={() => setView(id)}>
                {words}
              </button>
            ))}
          </p>
        </div>
        {view === 'team' && <Funnel sheet={sheet} reading={reading} trained={trained} onChange={change} />}
        {view === 'person' && <People sheet={sheet} onChange={change} onTake={take} />}
        {view === 'definition' && (
          <Definition sheet={sheet} reading={reading} trained={trained} onChange={change} />
        )}
        <p className="note cap">
          The shaded bar is the 95% range for a count this size. A priority is named only when the whole range
          sits below the benchmark, so a bad fortnight cannot pick your training for you.
        </p>
      </section>
      <Goal sheet={sheet} reading={reading} onChange={change} />
      <Campaigns sheet={sheet} reading={reading} sheets={sheets} material={material} campaigns={campaigns} />
      <section className="periods" aria-labelledby="periods">
        <h2 id="periods">Periods</h2>
        <ul>
          {sheets.map((kept) => (
            <li key={kept.id}>
              <button
                type="button"
                className="btn quiet small"
                aria-current={kept.id === open.id ? 'true' : undefined}
                onClick={() => void choose(kept)}
              >
                {dayInWords(kept.sheet.from)} to {dayInWords(kept.sheet.to)}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="btn" onClick={() => void startNext(sheet)}>
          Start the next period
        </button>
        <p className="note">Everything here stays on this device. It is part of your data copy.</p>
      </section>
    </>
  );
}

/** Says a new first priority, once, when the typing has stopped. */
function Announced({ heading }: { heading: string }): ReactNode {
  const [said, setSaid] = useState({ first: heading, now: '' });
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(({ first }) => (heading === first ? { first, now: '' } : { first: heading, now: heading }));
    }, QUIET);
    return () => clearTimeout(timer);
  }, [heading]);
  return (
    <p className="vh" role="status">
      {said.now}
    </p>
  );
}
