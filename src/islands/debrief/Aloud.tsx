import { type ReactNode, useEffect, useState } from 'react';
import { playBack } from '#adapters/browser/playback.ts';
import type { Recording } from '#adapters/browser/recordings.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import type { Turn } from '#domain/debrief/turns.ts';
import { recordings, recordingsOf, turnName } from '#state/recordings.ts';
import { Lines } from './Lines.tsx';

/** What was said aloud and recorded, turn by turn, beside the benchmark line. */
export function Aloud({ reading, turns }: { reading: Reading; turns: readonly Turn[] }): ReactNode {
  const play = reading.attempt.id;
  const [spoken, setSpoken] = useState<Recording[]>([]);
  useEffect(() => void recordingsOf((of) => of.startsWith(turnName(play, ''))).then(setSpoken), [play]);
  const remove = async (id: string): Promise<void> => {
    await recordings.delete(id);
    setSpoken(spoken.filter((recording) => recording.id !== id));
  };
  if (spoken.length === 0) return null;
  return (
    <section className="blk aloud" aria-labelledby="aloud">
      <h2 id="aloud">What you said aloud</h2>
      {turns.map((turn) => {
        const here = spoken.filter(({ of }) => of === turnName(play, turn.turn));
        return here.length > 0 && <Said key={turn.turn} turn={turn} spoken={here} onDelete={remove} />;
      })}
    </section>
  );
}

type SaidProps = { turn: Turn; spoken: readonly Recording[]; onDelete: (id: string) => Promise<void> };

function Said({ turn, spoken, onDelete }: SaidProps): ReactNode {
  const best = turn.played?.best;
  return (
    <article className="tp" aria-labelledby={`aloud-${turn.turn + 1}`}>
      <div className="where">
        <h3 id={`aloud-${turn.turn + 1}`}>Turn {turn.turn + 1}</h3>
        {spoken.map((recording) => (
          <p key={recording.id} className="acts">
            <Hear sound={recording.sound} turn={turn.turn + 1} />
            <button
              type="button"
              className="btn small"
              aria-label={`Delete the recording, turn ${turn.turn + 1}`}
              onClick={() => void onDelete(recording.id)}
            >
              Delete
            </button>
          </p>
        ))}
      </div>
      <div className="col">
        <div>
          <span className="who">You picked</span>
          <Lines lines={[turn.line]} />
        </div>
      </div>
      {best && (
        <div className="col best">
          <div>
            <span className="who p">Benchmark path</span>
            <Lines lines={[best.line]} />
          </div>
        </div>
      )}
    </article>
  );
}

function Hear({ sound, turn }: { sound: Blob; turn: number }): ReactNode {
  const [playing, setPlaying] = useState<ReturnType<typeof playBack>>();
  useEffect(() => playing?.stop, [playing]);
  const hear = (): void => {
    if (playing) {
      playing.stop();
      return;
    }
    const begun = playBack(sound);
    setPlaying(begun);
    void begun.over.then(() => setPlaying(undefined));
  };
  return (
    <button
      type="button"
      className="btn small"
      aria-label={`${playing ? 'Stop' : 'Hear'} yourself, turn ${turn}`}
      onClick={hear}
    >
      {playing ? 'Stop' : 'Hear yourself'}
    </button>
  );
}
