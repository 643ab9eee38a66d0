import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { newId } from '#adapters/browser/id.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import { openingOf, type Turn } from '#domain/debrief/turns.ts';
import type { BrightSpot as Spot } from '#domain/team/bright-spot.ts';
import type { KeptNotes } from '#domain/team/kept.ts';
import type { Parcel, TurnNote } from '#domain/team/parcel.ts';
import { questionsFor } from '#domain/team/showing.ts';
import { keepSpot } from '#state/bright-spots.ts';
import { keepNotes, keepOwnName, loadNotes, loadOwnName } from '#state/notes.ts';
import { Sending } from '../sending/Sending.tsx';
import { Nudge } from '../team/Nudge.tsx';
import { BrightSpot } from './BrightSpot.tsx';

type Props = { reading: Reading; turns: readonly Turn[]; now: Turn; who: string; name: string };

/** What to ask at a turn, the note on it, and the way back to whoever played. */
export function Coach({ reading, turns, now, who, name }: Props): ReactNode {
  const { attempt } = reading;
  const { kept, keep } = useNotes(attempt.id);
  const [note, setNote] = useState('');
  const [left, setLeft] = useState(false);
  const questions = questionsFor(reading, turns, now);
  const own = kept.notes.find(({ turn }) => turn === now.turn);
  useEffect(() => setNote(own?.note ?? ''), [own]);
  useEffect(() => setLeft(false), [now.turn]);
  const put = (part: Partial<TurnNote>): void => {
    const next = { turn: now.turn, note: note.trim(), bright: own?.bright ?? false, ...part };
    const others = kept.notes.filter(({ turn }) => turn !== now.turn);
    const said = next.note !== '' || next.bright ? [...others, next] : others;
    void keep({ ...kept, notes: said.sort((one, other) => one.turn - other.turn) });
  };
  const use = (question: string): void => {
    setNote(question);
    put({ note: question });
  };
  return (
    <aside className="coach" aria-label="Coaching">
      <h2>Ask at this turn</h2>
      <div className="q">
        {questions.map((question) => (
          <button key={question} type="button" onClick={() => use(question)}>
            “{question}”
          </button>
        ))}
      </div>
      <label className="field">
        Your note to {name}
        <textarea
          id="note"
          value={note}
          maxLength={1000}
          aria-keyshortcuts="n"
          onFocus={() => setLeft(false)}
          onChange={({ target }) => setNote(target.value)}
          onBlur={() => {
            setLeft(true);
            put({});
          }}
        />
      </label>
      {left && (
        <Nudge
          note={note}
          instead={questions.find((one) => one !== note && one !== questions[0])}
          onUse={use}
        />
      )}
      <BrightSpot
        key={now.turn}
        marked={own?.bright ?? false}
        name={name}
        onMark={(bright) => put({ bright })}
        onLeave={() => void keepSpot(newId(), spotOf(reading, turns, now, who))}
      />
      <SendNotes kept={kept} attempt={attempt.id} name={name} onName={(by) => void keep({ ...kept, by })} />
    </aside>
  );
}

/** The notes on a play as they are kept here. */
function useNotes(attempt: string): { kept: KeptNotes; keep: (notes: KeptNotes) => Promise<void> } {
  const [kept, setKept] = useState<KeptNotes>({ by: '', notes: [] });
  useEffect(() => {
    void Promise.all([loadNotes(attempt), loadOwnName()]).then(([notes, by]) =>
      setKept(notes ?? { by, notes: [] }),
    );
  }, [attempt]);
  const keep = (notes: KeptNotes): Promise<void> => {
    setKept(notes);
    return keepNotes(attempt, notes);
  };
  return { kept, keep };
}

/** A line of a play as a bright spot that its player lets others hear. */
function spotOf(reading: Reading, turns: readonly Turn[], now: Turn, who: string): Spot {
  const before = turns[now.turn - 1]?.answer ?? openingOf(reading);
  const { id, scenario, routine } = reading.scene;
  const [makes] = now.played?.reply.makes ?? [];
  const move = routine.moves.find((one) => one.id === makes);
  return {
    line: now.line.said || now.line.cue,
    who,
    on: reading.attempt.finishedAt,
    card: {
      id,
      who: scenario.buyer.name,
      says: before
        .map(({ said, cue }) => said || cue)
        .join(' ')
        .slice(0, 600),
    },
    move: move ? { id: move.id, title: move.title } : null,
    consent: true,
  };
}

type SendProps = { kept: KeptNotes; attempt: string; name: string; onName: (by: string) => void };

function SendNotes({ kept: { by, notes }, attempt, name, onName }: SendProps): ReactNode {
  const parcel = useMemo(
    (): Parcel => ({ format: 'runthrough', v: 1, kind: 'notes', by, attempt, notes }),
    [by, attempt, notes],
  );
  if (notes.length === 0) return null;
  return (
    <details className="back">
      <summary>
        Send {notes.length === 1 ? 'the note' : `${notes.length} notes`} to {name}
      </summary>
      <label className="field">
        From, as they call you
        <input
          value={by}
          maxLength={60}
          onChange={({ target }) => onName(target.value)}
          onBlur={() => void (by.trim() && keepOwnName(by.trim()))}
        />
      </label>
      <Sending
        parcel={parcel}
        file="runthrough-notes"
        subject="Questions on your play"
        words="I have read your play. These questions are beside its lines."
      />
    </details>
  );
}
