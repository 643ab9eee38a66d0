import { type ReactNode, useSyncExternalStore } from 'react';
import { $broughtBack, $keeping, BROUGHT_BACK_WORDS, KEEPING_WORDS } from '#state/keeping.ts';

/** Says so when this browser does not keep what is done here, or had lost it; otherwise nothing. */
export function KeepingBar(): ReactNode {
  const keeping = useSyncExternalStore($keeping.listen, $keeping.get, () => 'yes' as const);
  const broughtBack = useSyncExternalStore($broughtBack.listen, $broughtBack.get, () => false);
  if (keeping === 'yes' && !broughtBack) return null;
  return (
    <div className="notice" role="status">
      <p>
        {keeping === 'yes' ? BROUGHT_BACK_WORDS : KEEPING_WORDS[keeping]}{' '}
        <a href={`${import.meta.env.BASE_URL}settings/`}>Your data</a>
      </p>
    </div>
  );
}
