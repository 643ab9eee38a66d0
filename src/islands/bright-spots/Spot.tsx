import { type ReactNode, useState } from 'react';
import { deckFor, type NoCard } from '#domain/session/made-card.ts';
import type { BrightSpot } from '#domain/team/bright-spot.ts';
import { EditSpot } from './EditSpot.tsx';
import { InScene } from './InScene.tsx';
import type { MoveGroup } from './move-group.ts';

type Props = {
  spot: BrightSpot;
  decks: readonly MoveGroup[];
  /** The deck that it is a card of already. */
  card: string | undefined;
  onEdit: (spot: BrightSpot) => void;
  onRetire: () => void;
  /** Makes a card of this deck of it, or none. */
  onCard: (deck: MoveGroup | undefined) => void;
};

const WHY_NO_CARD: Record<NoCard, string> = {
  'no-move': 'Name its move under Edit, and it can become a card or a line of a scene.',
  'no-words': 'Write under Edit what it answered, and it can become a card.',
  'too-long': 'It is too long for a card, which is read from the back of a room.',
};

/** A line of the library with what can become of it, or its form while it is edited. */
export function Spot({ spot, decks, card, onEdit, onRetire, onCard }: Props): ReactNode {
  const [editing, edit] = useState(false);
  const [placing, place] = useState(false);
  const { line, who, on, card: answered, move } = spot;
  const day = new Date(on).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const deck = deckFor(spot, decks);
  const done = (edited: BrightSpot | undefined): void => {
    if (edited) onEdit(edited);
    edit(false);
  };
  if (editing) return <EditSpot spot={spot} decks={decks} onDone={done} />;
  return (
    <li>
      <p className="said">
        <mark className="bright">{line}</mark>
      </p>
      <p className="note">
        {[who, day, move?.title].filter(Boolean).join(', ')}.{' '}
        {answered.says ? `To ${answered.who}: “${answered.says}”` : answered.who}
      </p>
      {typeof deck === 'string' && <p className="note">{WHY_NO_CARD[deck]}</p>}
      <p className="acts">
        {typeof deck === 'object' && (
          <button className="btn small" type="button" onClick={() => onCard(card ? undefined : deck)}>
            {card ? 'Take its card out' : 'Make a card of it'}
          </button>
        )}
        {move && (
          <button className="btn small" type="button" aria-expanded={placing} onClick={() => place(!placing)}>
            Put it into a scene
          </button>
        )}
        <button className="btn small" type="button" onClick={() => edit(true)}>
          Edit
        </button>
        <button className="btn small" type="button" onClick={onRetire}>
          Retire
        </button>
      </p>
      {placing && <InScene spot={spot} />}
    </li>
  );
}
