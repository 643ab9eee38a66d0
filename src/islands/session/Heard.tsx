import type { ReactNode } from 'react';
import { type Drop, handsIn, type Room, type Round, roundOf } from '#domain/session/room.ts';
import { wasHeard } from '#domain/session/tally.ts';
import { useFit } from './useFit.ts';

/** So many hands are shown one by one; more are a bar. */
const PIPS = 12;

/** What the room heard: a row for each move, a mark for each hand. */
export function Heard({ room, drop }: { room: Room; drop: Drop }): ReactNode {
  const round = roundOf(room);
  if (!round) return null;
  const heard = drop.moves.filter(({ id }) => wasHeard(room, round, id)).length;
  const who = [...new Set(round.speakers)].slice(-3).join(', ');
  const counted = Object.keys(round.hands).length > 0;
  const spot = round.heard.findLast(({ kept }) => kept);
  return (
    <div className="score">
      <p className="title">
        {counted
          ? `${who ? `${who}, ` : ''}${heard} of ${drop.moves.length}.`
          : 'What did you hear? Hands up.'}
      </p>
      <ol className="heard">
        {drop.moves.map(({ id, title }) => (
          <li key={id} className={counted && !wasHeard(room, round, id) ? 'miss' : undefined}>
            <span>{title}</span>
            <Hands up={round.hands[id] ?? 0} of={handsIn(room)} />
            <span className="v">
              {round.hands[id] ?? 0}
              {counted && !wasHeard(room, round, id) && <span className="vh"> left out</span>}
            </span>
          </li>
        ))}
      </ol>
      {spot && <Spot spot={spot} />}
    </div>
  );
}

/** Hands as marks, or as a bar where they are many. */
export function Hands({ up, of }: { up: number; of: number }): ReactNode {
  if (of > PIPS) {
    return (
      <svg className="drain" aria-hidden="true">
        <rect width={`${Math.min(100, (100 * up) / of)}%`} height="100%" />
      </svg>
    );
  }
  return (
    <span className="pips" aria-hidden="true">
      {Array.from({ length: of }, (_, place) => (
        <i key={place} className={place < up ? 'on' : undefined} />
      ))}
    </span>
  );
}

/** The lines of a round: those that the room keeps, or the last ones to choose from. */
export function Kept({ room }: { room: Room }): ReactNode {
  const box = useFit<HTMLDivElement>();
  const lines = roundOf(room)?.heard ?? [];
  const kept = lines.filter((line) => line.kept);
  return (
    <div className="keep" ref={box}>
      <p className="title">{kept.length > 0 ? 'Bright spot' : 'Which line do you want to have again?'}</p>
      {kept.length > 0
        ? kept.slice(-3).map((spot, place) => <Spot key={place} spot={spot} />)
        : lines.slice(-5).map(({ text, who }, place) => (
            <p className="line" key={place}>
              “{text}” {who && <span className="by">{who}</span>}
            </p>
          ))}
    </div>
  );
}

function Spot({ spot: { text, who } }: { spot: Round['heard'][number] }): ReactNode {
  return (
    <div className="spot">
      <blockquote>
        “<mark className="bright">{text}</mark>”
      </blockquote>
      {who && <p className="by">{who}</p>}
    </div>
  );
}
