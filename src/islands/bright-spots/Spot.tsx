import { type ReactNode, useState } from 'react';
import type { BrightSpot } from '#domain/team/bright-spot.ts';

type Props = { spot: BrightSpot; onEdit: (spot: BrightSpot) => void; onRetire: () => void };

/** A line of the library, or its form while it is edited. */
export function Spot({ spot, onEdit, onRetire }: Props): ReactNode {
  const [editing, edit] = useState(false);
  const { line, who, on, card, move } = spot;
  const day = new Date(on).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  if (editing) {
    const save = (form: FormData): void => {
      const text = String(form.get('line')).trim();
      if (text !== '') onEdit({ ...spot, line: text, who: String(form.get('who')).trim() || null });
      edit(false);
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
          <p className="acts">
            <button className="btn small" type="submit">
              Save
            </button>
            <button className="btn small" type="button" onClick={() => edit(false)}>
              Leave it as it was
            </button>
          </p>
        </form>
      </li>
    );
  }
  return (
    <li>
      <p className="said">
        <mark className="bright">{line}</mark>
      </p>
      <p className="note">
        {[who, day, move?.title].filter(Boolean).join(', ')}.{' '}
        {card.says ? `To ${card.who}: “${card.says}”` : card.who}
      </p>
      <p className="acts">
        <button className="btn small" type="button" onClick={() => edit(true)}>
          Edit
        </button>
        <button className="btn small" type="button" onClick={onRetire}>
          Retire
        </button>
      </p>
    </li>
  );
}
