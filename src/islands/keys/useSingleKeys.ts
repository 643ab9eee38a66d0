import { useEffect, useRef } from 'react';
import { loadPreferences } from '#state/preferences.ts';

const TYPED_IN = 'input, textarea, select, [contenteditable], dialog[open]';
const TAKES_SPACE = 'button, summary, a';

/** Listens to single keys, where they are on: never while something is typed, and never with a modifier. */
export function useSingleKeys(verbs: Readonly<Record<string, () => void>>): void {
  const now = useRef(verbs);
  now.current = verbs;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const verb = now.current[event.key];
      const on = event.target as Element;
      if (!verb || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (
        loadPreferences().keys === false ||
        on.closest?.(TYPED_IN) ||
        document.querySelector('dialog[open]')
      )
        return;
      if (event.key === ' ' && on.closest?.(TAKES_SPACE)) return;
      event.preventDefault();
      verb();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
