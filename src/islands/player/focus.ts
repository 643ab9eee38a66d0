import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { PlayOnScreen } from './usePlay.ts';

/** What can be given the focus. */
export type Target = 'live' | 'feedback' | 'sure' | 'picked' | 'benchmark';

const FIND: Record<Target, string> = {
  live: '#now',
  feedback: '#feedback',
  sure: '.sure button',
  picked: '.reply input:checked',
  benchmark: '#benchmark summary',
};

/** On a phone the page scrolls, and the live turn comes to stand under the strip. */
const PHONE = '(max-width: 47.99rem)';

/** How long the last line stays before the debrief gets the focus, in milliseconds. */
const LAST_LINE = 1200;

/** Moves the focus once the screen shows what was asked for: the focus is the announcement. */
export function useFocus(
  root: RefObject<HTMLElement | null>,
  { phase, attempt }: Partial<Pick<PlayOnScreen, 'phase' | 'attempt'>> = {},
): (to: Target) => void {
  const [wanted, setWanted] = useState<{ to: Target }>({ to: 'live' });
  useLayoutEffect(() => {
    const element = root.current?.querySelector<HTMLElement>(FIND[wanted.to]);
    if (wanted.to === 'benchmark') element?.closest('details')?.setAttribute('open', '');
    element?.focus({ preventScroll: wanted.to === 'live' });
    if (wanted.to !== 'live') return;
    element?.scrollIntoView({ block: matchMedia(PHONE).matches ? 'start' : 'nearest' });
  }, [root, wanted]);
  useEffect(() => {
    if (phase !== 'over' || !attempt) return;
    const timer = setTimeout(() => root.current?.querySelector<HTMLElement>('#debrief')?.focus(), LAST_LINE);
    return () => clearTimeout(timer);
  }, [root, phase, attempt]);
  return (to) => setWanted({ to });
}
