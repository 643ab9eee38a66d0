import { atom } from 'nanostores';
import {
  onPreferences,
  readPreferences,
  showTheme,
  writePreferences,
} from '#adapters/browser/preferences.ts';
import type { Preferences } from '#domain/records/preferences.ts';

/** What is set on this device; what was never set is left out. */
export const $preferences = atom<Preferences>({});

/** Reads what is set. */
export function loadPreferences(): Preferences {
  const stored = readPreferences();
  if (stored) $preferences.set(stored);
  return $preferences.get();
}

/** Reads what is set, now and whenever it is set elsewhere: in the page's frame, in another tab. */
export function followPreferences(): () => void {
  loadPreferences();
  return onPreferences(loadPreferences);
}

/** Sets some of the preferences; `undefined` takes one back. */
export function prefer(change: Preferences): void {
  const preferences = { ...loadPreferences(), ...change };
  $preferences.set(preferences);
  writePreferences(preferences);
  if ('theme' in change) showTheme(change.theme);
}
