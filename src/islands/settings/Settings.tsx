import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Preferences, Role } from '#domain/records/preferences.ts';
import { $preferences, followPreferences, prefer } from '#state/preferences.ts';
import { Ways } from '../ways/Ways.tsx';
import { Offline } from './Offline.tsx';
import { YourData } from './YourData.tsx';

const ROLES: [Role, string][] = [
  ['rep', 'I am a rep'],
  ['leader', 'I lead a team'],
  ['author', 'I write scenes'],
];

const THEMES: [Preferences['theme'], string][] = [
  [undefined, 'As the system has it'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

const UNSET: Preferences = {};

/** Everything that is set on this device, and everything that it keeps. */
export function Settings(): ReactNode {
  const preferences = useSyncExternalStore($preferences.listen, $preferences.get, () => UNSET);
  useEffect(followPreferences, []);
  return (
    <>
      <Roles roles={preferences.roles ?? ['rep']} />
      <fieldset className="part choices">
        <legend>
          <h2>How you play</h2>
        </legend>
        <Ways />
      </fieldset>
      <Keys on={preferences.keys !== false} />
      <Appearance theme={preferences.theme} />
      <Offline />
      <YourData />
    </>
  );
}

function Roles({ roles }: { roles: readonly Role[] }): ReactNode {
  const toggle = (role: Role) =>
    prefer({
      roles: ROLES.map(([each]) => each).filter((each) => roles.includes(each) !== (each === role)),
    });
  return (
    <fieldset className="part choices">
      <legend>
        <h2>What you do here</h2>
      </legend>
      <p className="note">Several may be on. It locks nothing.</p>
      {ROLES.map(([role, words]) => (
        <label key={role} className="pick">
          <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

function Keys({ on }: { on: boolean }): ReactNode {
  return (
    <section className="part">
      <h2>Keys</h2>
      <label className="pick">
        <input type="checkbox" checked={on} onChange={() => prefer({ keys: !on })} />
        Single-key shortcuts
      </label>
      <p className="note">
        Turn them off if you use voice control. <a href={`${import.meta.env.BASE_URL}keys/`}>All keys</a>
      </p>
    </section>
  );
}

function Appearance({ theme }: Pick<Preferences, 'theme'>): ReactNode {
  return (
    <fieldset className="part choices">
      <legend>
        <h2>Appearance</h2>
      </legend>
      {THEMES.map(([each, words]) => (
        <label key={words} className="pick">
          <input
            type="radio"
            name="theme"
            checked={theme === each}
            onChange={() => prefer({ theme: each })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
