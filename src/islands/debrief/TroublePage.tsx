import { type ReactNode, useEffect } from 'react';
import type { Attempt } from '#domain/records/attempt.ts';
import { addresses } from './addresses.ts';
import type { Trouble } from './open.ts';
import { Transcript } from './Transcript.tsx';

type Words = { title: string; text: string };

/** What happened, what to do, what is safe. */
const WORDS: Record<Trouble, Words> = {
  'no-play': {
    title: 'No play is named here',
    text: 'A debrief opens at the end of a scene. Play one, and this page shows what happened in it.',
  },
  'unknown-play': {
    title: 'This play is not on this device',
    text: 'The address names a play that this browser does not hold. If it was made in another browser, save a copy of the data there and restore it here. Nothing was lost.',
  },
  'no-plays': {
    title: 'Your plays cannot be read',
    text: 'The browser did not open its storage. Close other tabs of this site and load the page again. Nothing was lost.',
  },
  'no-scene': {
    title: 'This scene is no longer in the course',
    text: 'Without it the play cannot be reviewed. Every line of it is kept, and stands below.',
  },
  unreachable: {
    title: 'The scene did not load',
    text: 'The debrief needs it, and the connection did not bring it. Try again when you are online. Your play is kept on this device, and stands below.',
  },
  unreadable: {
    title: 'This scene cannot be read',
    text: 'It was made with another version of the course. Load the page again to update. Your play is kept, and stands below.',
  },
};

type Props = { trouble: Trouble; attempt?: Attempt; onAgain: () => void };

/** What is shown where there is no debrief. */
export function TroublePage({ trouble, attempt, onAgain }: Props): ReactNode {
  const { title, text } = WORDS[trouble];
  useEffect(() => {
    document.title = `${title} · Runthrough`;
  }, [title]);
  return (
    <div className="trouble">
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="acts">
        {trouble === 'unreachable' || trouble === 'unreadable' || trouble === 'no-plays' ? (
          <button
            type="button"
            className="btn main"
            data-enter=""
            onClick={trouble === 'unreachable' ? onAgain : reload}
          >
            {trouble === 'unreachable' ? 'Try again' : 'Load again'} <kbd aria-hidden="true">Enter</kbd>
          </button>
        ) : (
          <a className="btn main" data-enter="" href={addresses.home()}>
            This week <kbd aria-hidden="true">Enter</kbd>
          </a>
        )}
        {trouble === 'unknown-play' ? (
          <a className="btn" href={addresses.settings()}>
            Your data
          </a>
        ) : (
          <a className="btn" href={addresses.course()}>
            Course
          </a>
        )}
      </p>
      {attempt && (
        <section className="blk" aria-labelledby="said">
          <h2 id="said">What was said</h2>
          <Transcript attempt={attempt} />
        </section>
      )}
    </div>
  );
}

function reload(): void {
  location.reload();
}
