import { useEffect } from 'react';
import type { RoomEvent } from '#domain/session/events.ts';
import { type Live, phaseOf } from '#domain/session/live.ts';
import { send, toggleHints } from '#state/live-room.ts';
import { loadPreferences } from '#state/preferences.ts';

const TEXT_FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select';
const TAKES_KEYS = `a, button, summary, dialog, ${TEXT_FIELDS}, input`;

/** What a key says in a room; `more` are keys of one window only. */
export function useRoomKeys(live: Live | null | undefined, more: Record<string, () => void> = {}): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (!live || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const element = target as Element;
      if (key === 'Escape' && element.matches(TEXT_FIELDS)) (element as HTMLElement).blur();
      if (element.closest(/^(Enter| )$/.test(key) ? TAKES_KEYS : `dialog, ${TEXT_FIELDS}`)) return;
      const act = actionOf(live, key) ?? more[key] ?? digitOf(key);
      if (!act || (key !== 'Enter' && loadPreferences().keys === false)) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** A button with this digit on it, where one is shown. */
function digitOf(key: string): (() => void) | undefined {
  const button = /^[1-9]$/.test(key) && document.querySelector<HTMLElement>(`[data-digit="${key}"]`);
  return button ? () => button.click() : undefined;
}

function actionOf(live: Live, key: string): (() => void) | undefined {
  if (key === 'h') return toggleHints;
  const event = eventOf(live, key);
  return event && (() => send(event));
}

function eventOf(live: Live, key: string): RoomEvent | undefined {
  const at = Date.now();
  const running = live.room.clock?.since != null;
  if (live.at === 'wrapping') return key === 'b' ? { type: 'BACK', at } : undefined;
  if (key === 'Enter') return { type: 'NEXT', at };
  if (!phaseOf(live)) return undefined;
  const keys: Record<string, RoomEvent> = {
    ' ': { type: running ? 'PAUSE' : 'RESUME', at },
    '+': { type: 'MORE', at },
    '=': { type: 'MORE', at },
    r: { type: 'PASS', at },
    b: { type: 'BACK', at },
    s: { type: 'SKIP' },
    e: { type: 'END' },
  };
  return keys[key];
}
