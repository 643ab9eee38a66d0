import { type ReactNode, useEffect, useState } from 'react';
import { loadPlay, loadPlays } from '#state/plays.ts';
import { addresses } from './addresses.ts';
import { namesPlay, type Opened, openDebrief } from './open.ts';
import { Report } from './Report.tsx';
import { TroublePage } from './TroublePage.tsx';

type Props = {
  /** What the competencies are called, by id. */
  competencies: Record<string, string>;
};

/** The debrief of the play that the address names after its `#`. */
export function Debrief({ competencies }: Props): ReactNode {
  const [fragment, setFragment] = useState(location.hash);
  const [opened, setOpened] = useState<Opened>();
  const [tries, setTries] = useState(0);

  useEffect(() => {
    const follow = (): void => {
      // The skip link changes the fragment too; the address goes on naming the play.
      if (namesPlay(location.hash)) setFragment(location.hash);
      else history.replaceState(history.state, '', `${location.pathname}${fragment}`);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [fragment]);

  useEffect(() => {
    let wanted = true;
    setOpened(undefined);
    void openDebrief(fragment, {
      plays: loadPlays,
      play: loadPlay,
      fetchScene: (id) => fetch(addresses.scene(id)),
    }).then((found) => wanted && setOpened(found));
    return () => {
      wanted = false;
    };
  }, [fragment, tries]);

  if (!opened) return <Coming />;
  if ('trouble' in opened) return <TroublePage {...opened} onAgain={() => setTries(tries + 1)} />;
  const { reading, place } = opened;
  const competency = reading.scene.scenario.competency;
  return (
    <Report
      key={reading.attempt.id}
      reading={reading}
      place={place}
      back={{ href: addresses.competency(competency), title: competencies[competency] ?? 'the competency' }}
    />
  );
}

/** Nothing at first; after 400 ms, still lines in the shape of what is on its way. */
function Coming(): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      {late && (
        <>
          <span className="vh">Loading the debrief</span>
          <div className="coming" aria-hidden="true">
            <i />
            <i />
            <i />
            <i />
          </div>
        </>
      )}
    </div>
  );
}
