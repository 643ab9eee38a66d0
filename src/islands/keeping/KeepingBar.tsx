import { type ReactNode, useSyncExternalStore } from 'react';
import { $keeping, KEEPING_WORDS } from '#state/keeping.ts';

/** Says so when this browser does not keep what is done here; otherwise nothing. */
export function KeepingBar(): ReactNode {
  const keeping = useSyncExternalStore($keeping.listen, $keeping.get, () => 'yes' as const);
  if (keeping === 'yes') return null;
  return (
    <div className="notice" role="status">
      <p>
        {KEEPING_WORDS[keeping]} <a href={`${import.meta.env.BASE_URL}settings/`}>Your data</a>
      </p>
    </div>
  );
}
