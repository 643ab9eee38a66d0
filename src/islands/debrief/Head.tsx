import { type ReactNode, useState } from 'react';
import { checkLines, headline, summary } from '#domain/debrief/headline.ts';
import { DOUBTS, type Reading } from '#domain/debrief/reading.ts';
import type { Reviewed } from '#domain/debrief/turning.ts';
import type { Turn } from '#domain/debrief/turns.ts';
import { quoted } from '#domain/debrief/words.ts';
import type { Assignment } from '#domain/team/assignment.ts';
import { addresses } from './addresses.ts';
import { metaOf } from './playing.ts';
import { SendResult } from './Sharing.tsx';

type Props = {
  reading: Reading;
  turns: readonly Turn[];
  turning: readonly Reviewed[];
  place: number;
  /** The drill that it was played for, where it was accepted here. */
  drill: Assignment | undefined;
};

export function Head({ reading, turns, turning, place, drill }: Props): ReactNode {
  const { attempt, scene, result, doubt } = reading;
  return (
    <>
      {doubt && <p className="notice">{DOUBTS[doubt]}</p>}
      <div className="head">
        <p className="meta">
          <span className="q">{quoted(scene.scenario.title)}</span>, {metaOf({ ...attempt, result }, place)}
        </p>
        <h1>{headline(reading)}</h1>
        <p className="sum">{summary(reading, turns, turning)}</p>
        <Actions reading={reading} first={turning[0]} drill={drill} />
      </div>
      <Checks reading={reading} />
    </>
  );
}

type ActionsProps = { reading: Reading; first: Reviewed | undefined; drill: Assignment | undefined };

/**
 * The main action and the second one: of a drill, to send its result. A play that went wrong leads back to where it turned; one that did not, or that
 * was such a second try, leads on with the week.
 */
function Actions({ reading, first, drill }: ActionsProps): ReactNode {
  const [sending, setSending] = useState(false);
  const { attempt, result, doubt } = reading;
  const { id } = attempt.scenario;
  const onward = { href: addresses.onward(id), label: 'Carry on with the week' };
  const again =
    first && doubt !== 'changed'
      ? { href: addresses.again(attempt, first.turn), label: `Try again from turn ${first.turn + 1}` }
      : { href: addresses.play(id), label: 'Play it again' };
  const [main, second] = first && !result.benchmark && !attempt.from ? [again, onward] : [onward, again];
  return (
    <>
      <p className="acts">
        <a className="btn main" href={main.href} data-enter="">
          {main.label} <kbd aria-hidden="true">Enter</kbd>
        </a>
        {drill ? (
          <button type="button" className="btn" aria-expanded={sending} onClick={() => setSending(!sending)}>
            Send the result
          </button>
        ) : (
          <a className="btn" href={second.href}>
            {second.label}
          </a>
        )}
      </p>
      {drill && sending && <SendResult attempt={attempt} drill={drill} />}
    </>
  );
}

/** The benchmark as a short list of yes and no: anyone can verify it by reading the lines. */
function Checks({ reading }: { reading: Reading }): ReactNode {
  const lines = checkLines(reading);
  if (lines.length === 0) return null;
  return (
    <section className="checks" aria-labelledby="checks">
      <h2 id="checks">Benchmark</h2>
      <ul role="list">
        {lines.map(({ key, met, text }) => (
          <li key={key} className={met ? 'met' : 'open'}>
            <i aria-hidden="true" />
            <span>
              <span className="vh">{met ? 'Met: ' : 'Not met: '}</span>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
