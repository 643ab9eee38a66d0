import { type Preferences, preferencesIn } from '#domain/records/preferences.ts';

/*
 * Preferences lie in localStorage, where the inline script of every page can read them before anything is drawn.
 * A private window may refuse it: then they last as long as the page.
 */

const KEY = 'runthrough:preferences';
const COPIED = 'runthrough:copied-at';

/** What is set on this device, or nothing where the browser does not let the page look. */
export function readPreferences(): Preferences | undefined {
  const text = inStorage((storage) => storage.getItem(KEY) ?? '{}');
  return text === undefined ? undefined : preferencesIn(parsed(text));
}

/** Keeps what is set, and tells the page's frame. */
export function writePreferences(preferences: Preferences): void {
  inStorage((storage) => storage.setItem(KEY, JSON.stringify(preferences)));
  dispatchEvent(new Event(KEY));
}

/** Listens for preferences set elsewhere: by the page's frame, or in another tab. Gives back how to stop. */
export function onPreferences(changed: () => void): () => void {
  const stop = new AbortController();
  for (const event of [KEY, 'storage']) addEventListener(event, changed, stop);
  return () => stop.abort();
}

/** Shows the page in the theme that is set; none: as the system has it. */
export function showTheme(theme: Preferences['theme']): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** When a copy of the data was last saved. */
export function lastCopy(): string | undefined {
  return inStorage((storage) => storage.getItem(COPIED)) ?? undefined;
}

/** Remembers that a copy was saved. */
export function rememberCopy(at: string): void {
  inStorage((storage) => storage.setItem(COPIED, at));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inStorage<Done>(work: (storage: Storage) => Done): Done | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}
