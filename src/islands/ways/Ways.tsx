import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { hasVoice } from '#adapters/browser/voice.ts';
import type { Preferences } from '#domain/records/preferences.ts';
import { $preferences, followPreferences, prefer } from '#state/preferences.ts';

type Way = 'sayFirst' | 'readAloud' | 'pressure';

const WORDS: Record<Way, { title: string; note: string }> = {
  sayFirst: {
    title: 'Say it first',
    note: 'The replies wait until you have said your own line, aloud. You can record it; it stays on this device.',
  },
  readAloud: { title: 'Read aloud', note: 'The browser reads the buyer’s lines. Any key or click stops it.' },
  pressure: {
    title: 'Under pressure',
    note: 'A clock runs beside benchmark plays of scenes at level 3. You can turn it off at any turn.',
  },
};

const UNSET: Preferences = {};
const never = () => () => {};

/** The ways to play that can be turned on: all of them, or those that matter in a scene of this level. */
export function Ways({ level = 3 }: { level?: number }): ReactNode {
  const set = useSyncExternalStore($preferences.listen, $preferences.get, () => UNSET);
  const voice = useSyncExternalStore(never, hasVoice, () => false);
  useEffect(followPreferences, []);
  const ways: Way[] = [
    'sayFirst',
    ...(voice ? (['readAloud'] as const) : []),
    ...(level === 3 ? (['pressure'] as const) : []),
  ];
  return ways.map((way) => (
    <label key={way} className="way">
      <input type="checkbox" checked={set[way] === true} onChange={() => prefer({ [way]: !set[way] })} />
      <span>
        <b>{WORDS[way].title}</b>
        <span className="note">{WORDS[way].note}</span>
      </span>
    </label>
  ));
}
