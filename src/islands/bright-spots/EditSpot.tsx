import type { ReactNode } from 'react';
import type { BrightSpot } from '#domain/team/bright-spot.ts';
import type { MoveGroup } from './move-group.ts';

type Props = {
  spot: BrightSpot;
  decks: readonly MoveGroup[];
  /** With what the line is now, or with nothing where it stays as it was. */
  onDone: (edited: BrightSpot | undefined) => void;
};

/** The form of a line: its words, who said them, what they answered, and the move that they make. */
export function EditSpot({ spot, decks, onDone }: Props): ReactNode {
  const { line, who, card, move } = spot;
  const moves = decks.flatMap((deck) => deck.moves);
  const named = moves.findIndex(({ id, title }) => id === move?.id && title === move.title);
  const save = (form: FormData): void => {
    const word = (field: string): string => String(form.get(field)).trim();
    const chosen = word('move') === 'as it was' ? move : (moves[Number(word('move'))] ?? null);
    const edited = {
      ...spot,
      line: word('line'),
      who: word('who') || null,
      card: { ...card, says: word('says') },
      move: chosen,
    };
    onDone(edited.line === '' ? undefined : edited);
  };
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(new FormData(event.currentTarget));
        }}
      >
        <label>
          The line
          <textarea className="said" name="line" rows={2} maxLength={600} defaultValue={line} />
        </label>
        <label>
          Who said it, if they are to be named
          <input name="who" maxLength={60} defaultValue={who ?? ''} />
        </label>
        <label>
          What it answered
          <textarea className="said" name="says" rows={2} maxLength={600} defaultValue={card.says} />
        </label>
        <label>
          The move that it makes
          <select name="move" defaultValue={move && named < 0 ? 'as it was' : named}>
            <option value={-1}>none named</option>
            {move && named < 0 && <option>as it was</option>}
            {decks.map((deck) => (
              <optgroup key={deck.id} label={deck.about}>
                {deck.moves.map((one) => (
                  <option key={one.id} value={moves.indexOf(one)}>
                    {one.title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <p className="acts">
          <button className="btn small" type="submit">
            Save
          </button>
          <button className="btn small" type="button" onClick={() => onDone(undefined)}>
            Leave it as it was
          </button>
        </p>
      </form>
    </li>
  );
}
