import type { ReactNode } from 'react';
import { type Tone, toneOf } from '#domain/team/tone.ts';

const WORDS: Record<Tone, [string, string]> = {
  verdict: ['This reads as a verdict.', 'A question gets to the move faster.'],
  'always-never': ['This is about every time.', 'One turn is easier to change.'],
  'no-question': ['There is no question in this yet.', 'A question leaves the thinking where it belongs.'],
};

type Props = { note: string; instead: string | undefined; onUse: (note: string) => void };

/** What a note may read like, with one question to use instead; it never stands in the way. */
export function Nudge({ note, instead, onUse }: Props): ReactNode {
  const tone = toneOf(note);
  if (!tone) return null;
  const [reads, why] = WORDS[tone];
  return (
    <p className="nudge">
      <b>{reads}</b> {why}
      {instead && (
        <>
          {' '}
          Try “{instead}”{' '}
          <button type="button" className="use" onClick={() => onUse(instead)}>
            Use it
          </button>
        </>
      )}
    </p>
  );
}
