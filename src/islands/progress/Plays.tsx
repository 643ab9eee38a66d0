import { type ReactNode, useState } from 'react';
import type { Played } from '#domain/records/attempt.ts';
import type { Catalogue } from '../week/catalogue.ts';

/** The page that a play opens on: its debrief, or, of somebody else, the page that shows it. */
export type PlayPage = 'debrief/' | 'showme/';

type Props = { of: string; plays: readonly Played[]; scenes: Catalogue['scenes']; page?: PlayPage };

/** So many plays are listed. */
const SHOWN = 30;

/** The plays behind a number, newest first, each with the way to its debrief; `of` says which they are. */
export function Plays({ of, plays, scenes, page = 'debrief/' }: Props): ReactNode {
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
              <Play
                key={play.id}
                play={play}
                scene={scenes.find(({ id }) => id === play.scenario.id)}
                page={page}
              />
            ))}
          {rest > 0 && <li className="note">and {rest} older</li>}
        </ol>
      )}
    </details>
  );
}

type PlayProps = { play: Played; scene: Catalogue['scenes'][number] | undefined; page: PlayPage };

function Play({ play, scene, page }: PlayProps): ReactNode {
  const day = new Date(play.finishedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
  return (
    <li>
      <a href={`${import.meta.env.BASE_URL}${page}#${play.id}`}>
        <span className="q">“{scene?.title ?? play.scenario.id}”</span>
      </a>{' '}
      <span className="note">
        {day}, {play.result.run.length} of {scene?.of ?? '?'}
      </span>
    </li>
  );
}
