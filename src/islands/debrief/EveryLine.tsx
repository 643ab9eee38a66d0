import type { ReactNode } from 'react';
import { movesIn } from '#domain/debrief/account.ts';
import { slipTitle } from '#domain/debrief/moves.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import { firstName, SURE } from '#domain/debrief/sentences.ts';
import { isRight, openingOf, type Played, type Spoken, type Turn } from '#domain/debrief/turns.ts';
import type { KeptNotes } from '#domain/team/kept.ts';
import { addresses } from './addresses.ts';
import { Lines } from './Lines.tsx';

type Props = { reading: Reading; turns: readonly Turn[]; notes: KeptNotes | undefined };

/** The whole play as a script, with a note at each of the learner's lines, and those that somebody sent. */
export function EveryLine({ reading, turns, notes }: Props): ReactNode {
  const buyer = firstName(reading.linked);
  return (
    <details open={reading.again === undefined || notes !== undefined}>
      <summary>Every line, and why</summary>
      <ol
        className="script"
        role="list"
        aria-label={`Conversation with ${reading.scene.scenario.buyer.name}`}
      >
        <Buyer name={buyer} lines={openingOf(reading)} />
        {turns.map((turn) => (
          <Go key={turn.turn} reading={reading} turn={turn} buyer={buyer} notes={notes} />
        ))}
      </ol>
    </details>
  );
}

type GoProps = Pick<Props, 'reading' | 'notes'> & { turn: Turn; buyer: string };

function Go({ reading, turn, buyer, notes }: GoProps): ReactNode {
  return (
    <>
      <li className="turn you">
        <span className="name">You</span>
        <div className="line">
          <Lines lines={[turn.line]} />
          <Note reading={reading} turn={turn} />
          {notes && <Sent notes={notes} turn={turn.turn} />}
        </div>
      </li>
      <Buyer name={buyer} lines={turn.answer} />
    </>
  );
}

/** What somebody who was shown the play asks at this line. */
function Sent({ notes: { by, notes }, turn }: { notes: KeptNotes; turn: number }): ReactNode {
  return notes
    .filter((note) => note.turn === turn)
    .map(({ note, bright }) => (
      <div className="sent" key={note}>
        <span className="who">{by || 'Somebody'} asks</span>
        {note && <p className="said">{note}</p>}
        {bright && (
          <p className="meta">A bright spot: {by || 'somebody'} would like others to hear this line.</p>
        )}
      </div>
    ));
}

function Buyer({ name, lines }: { name: string; lines: readonly Spoken[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <li className="turn">
      <span className="name">{name}</span>
      <div className="line">
        <Lines lines={lines} />
      </div>
    </li>
  );
}

/** What a line made, how sure it was, how it stands to the benchmark path, and why; and the benchmark line instead. */
function Note({ reading, turn }: { reading: Reading; turn: Turn }): ReactNode {
  const { played, sure, why } = turn;
  const best = played?.review && !isRight(played.review) ? played.best : undefined;
  return (
    <div className="gloss">
      <p className="meta">
        <b>Turn {turn.turn + 1}</b>
        {played && `: ${movesIn(reading, turn) || 'not in the routine'}`}. {sure && SURE[sure]}{' '}
        {standing(played)}
      </p>
      {played?.reply.slips.map((slip) => (
        <p className="slip" key={slip}>
          Slip: {slipTitle(reading.linked.routine, slip)}
        </p>
      ))}
      {why && <p className="why">{why}</p>}
      {best && (
        <div className="instead">
          <span className="who">Benchmark path</span>
          <Lines lines={[best.line]} />
          {best.reply.why && <p className="why">{best.reply.why}</p>}
        </div>
      )}
      {best && reading.doubt !== 'changed' && (
        <p>
          <a
            className="btn small"
            href={addresses.again(reading.attempt, turn.turn)}
            aria-label={`Try again from here, turn ${turn.turn + 1}`}
          >
            Try again from here
          </a>
        </p>
      )}
    </div>
  );
}

/** The class of a line in words; what it cost is what it took off the best score still possible. */
function standing(played: Played | undefined): string {
  const review = played?.review;
  if (!review) return '';
  const cost = `${review.loss} ${review.loss === 1 ? 'point' : 'points'}`;
  switch (review.class) {
    case 'benchmark':
      return review.best === review.reply ? 'On the benchmark path.' : 'As good as the benchmark line.';
    case 'solid':
      return `Close to the benchmark line, ${cost} below it.`;
    case 'turning point':
      return review.loss > 0 ? `Turning point: ${cost} out of reach.` : 'Turning point.';
    default:
      return `${review.class === 'slip' ? 'A step off' : 'Away from'} the benchmark path: ${cost} out of reach.`;
  }
}
