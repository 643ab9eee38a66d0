import { type ReactNode, useEffect, useRef } from 'react';
import type { Reading } from '#domain/debrief/reading.ts';
import { firstName, stanceChange } from '#domain/debrief/sentences.ts';
import { openingOf, type Spoken, type Turn } from '#domain/debrief/turns.ts';
import { splitCue } from '#domain/play/cue.ts';
import { type Seen, seenAt } from '#domain/team/showing.ts';
import { Lines } from '../debrief/Lines.tsx';

type Props = { reading: Reading; turns: readonly Turn[]; now: Turn; name: string };

/** The script up to a turn, every reply that stood on screen there, and what the buyer did with the one said. */
export function Stage({ reading, turns, now, name }: Props): ReactNode {
  const buyer = firstName(reading.linked);
  const seen = seenAt(reading, now, now.turn);
  const here = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (now.turn > 0) here.current?.scrollIntoView({ block: 'center' });
  }, [now]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and keys scroll only what can have the focus.
    <section className="mid" tabIndex={0} aria-label={`Turn ${now.turn + 1} of ${turns.length}`}>
      <ol className="script" role="list">
        <Said who={buyer} lines={openingOf(reading)} past={now.turn > 0} />
        {turns.slice(0, now.turn).map((turn) => (
          <Past key={turn.turn} turn={turn} name={name} buyer={buyer} past={turn.turn < now.turn - 1} />
        ))}
      </ol>
      <ol
        className="pick"
        role="list"
        ref={here}
        aria-label={`The replies ${name === 'You' ? 'you' : name} saw`}
      >
        {seen.length === 0 ? (
          <li className="chosen">
            <span className="n">{name}</span>
            <Lines lines={[now.line]} />
          </li>
        ) : (
          seen.map((reply, place) => (
            <Reply key={reply.id} reply={reply} place={place} now={now} name={name} />
          ))
        )}
      </ol>
      <ol className="script after" role="list">
        <Said who={buyer} lines={now.answer}>
          {now.played && <span className="stance">{stanceChange(reading.linked, now.played)}</span>}
        </Said>
      </ol>
    </section>
  );
}

type PastProps = { turn: Turn; name: string; buyer: string; past: boolean };

function Past({ turn, name, buyer, past }: PastProps): ReactNode {
  return (
    <>
      <Said who={name} lines={[turn.line]} you past />
      <Said who={buyer} lines={turn.answer} past={past} />
    </>
  );
}

type SaidProps = {
  who: string;
  lines: readonly Spoken[];
  you?: boolean;
  past?: boolean;
  children?: ReactNode;
};

function Said({ who, lines, you, past, children }: SaidProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <li className={`turn${you ? ' you' : ''}${past ? ' past' : ''}`}>
      <span className="name">{who}</span>
      <div className="line">
        <Lines lines={lines} />
        {children}
      </div>
    </li>
  );
}

type ReplyProps = { reply: Seen; place: number; now: Turn; name: string };

function Reply({ reply, place, now, name }: ReplyProps): ReactNode {
  const { chosen, best, label } = reply;
  const they = name === 'You' ? 'You were' : `${name} was`;
  const sure = now.sure && { guessing: 'guessing', fairly: 'fairly sure', certain: 'certain' }[now.sure];
  return (
    <li className={chosen ? 'chosen' : best ? 'best' : undefined}>
      <span className="n">{chosen ? name : place + 1}</span>
      <div>
        <Lines lines={[splitCue(reply.say)]} />
        <span className="mv">
          {label}
          {best && ', benchmark'}
          {chosen && sure && `. ${they} ${sure}`}
        </span>
      </div>
    </li>
  );
}
