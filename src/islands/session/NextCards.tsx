import type { ReactNode } from 'react';
import type { Drop, Room } from '#domain/session/room.ts';
import { nextCard } from '#domain/session/rounds.ts';
import { layCards } from '#state/live-room.ts';
import type { Offer } from './offer.ts';
import { drawOne, othersFor } from './plan.ts';

/** So many of the cards still to come are shown. */
const SHOWN = 5;

/** The cards still to come, each to be swapped for another or dealt sooner. */
export function NextCards({ room, offer }: { room: Room; offer: Offer }): ReactNode {
  const coming = room.cards.slice(nextCard(room));
  const swap = (place: number, others: readonly Drop[]): void => {
    const other = drawOne(others);
    if (other) layCards(coming.with(place, other));
  };
  const sooner = (place: number, card: Drop): void =>
    layCards(coming.toSpliced(place, 1).toSpliced(place - 1, 0, card));
  if (coming.length === 0) return null;
  return (
    <section>
      <h2>Next cards</h2>
      <ol role="list">
        {coming.slice(0, SHOWN).map((card, place) => (
          <li key={place}>
            <span className="q">“{card.says}”</span>
            <small>{card.who}</small>
            <Deal
              card={card}
              others={othersFor(card, room, offer)}
              swap={(others) => swap(place, others)}
              sooner={place > 0 ? () => sooner(place, card) : undefined}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type DealProps = {
  card: Drop;
  others: readonly Drop[];
  swap: (others: readonly Drop[]) => void;
  sooner: (() => void) | undefined;
};

function Deal({ card: { who }, others, swap, sooner }: DealProps): ReactNode {
  return (
    <span className="deal">
      {sooner && (
        <button className="btn quiet small" type="button" aria-label={`Sooner: ${who}`} onClick={sooner}>
          Sooner
        </button>
      )}
      {others.length > 0 && (
        <button
          className="btn quiet small"
          type="button"
          aria-label={`Another instead of ${who}`}
          onClick={() => swap(others)}
        >
          Another
        </button>
      )}
    </span>
  );
}
