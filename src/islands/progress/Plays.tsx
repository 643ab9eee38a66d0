import { type ReactNode, useState } from 'react';
import type { Attempt } from '#domain/records/attempt.ts';
import type { Catalogue } from '../week/catalogue.ts';

type Props = { of: string; plays: readonly Attempt[]; scenes: Catalogue['scenes'] };

/** So many plays are listed. */
const SHOWN = 30;

/** The plays behind a number, newest first, each with the way to its debrief; `of` says which they are. */
export function Plays({ of, plays, scenes }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const rest = plays.length - SHOWN;
  if (plays.length === 0) return null;
  return (
    <details className="plays noprint" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {plays.length === 1 ? 'The play' : `The ${plays.length} plays`} {of}
      </summary>
      {open && (
        <ol role="list">
          {plays
            .slice(-SHOWN)
            .toReversed()
            .map((play) => (
              <Play key={play.id} play={play} scene={scenes.find(({ id }) => id === play.scenario.id)} />
            ))}
          {rest > 0 && <li className="note">and {rest} older</li>}
        </ol>
      )}
    </details>
  );
}

function Play({ play, scene }: { play: Attempt; scene: Catalogue['scenes'][number] | undefined }): ReactNode {
  const day = new Date(play.finishedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
  return (
    <li>
      <a href={`${import.meta.env.BASE_URL}debrief/#${play.id}`}>
        <span className="q">“{scene?.title ?? play.scenario.id}”</span>
      </a>{' '}
      <span className="note">
        {day}, {play.result.run.length} of {scene?.of ?? '?'}
      </span>
    </li>
  );
}
