import { type ReactNode, useState } from 'react';
import { FEW } from '#domain/numbers/priority.ts';
import { overcounted, type Row, type Sheet } from '#domain/numbers/sheet.ts';
import { CountField } from './CountField.tsx';
import { Import } from './Import.tsx';
import { figure, percent } from './words.ts';

type Props = {
  sheet: Sheet;
  onChange: (sheet: Sheet) => void;
  onTake: (sheet: Sheet) => Promise<void>;
};

/** The same funnel, person by person. Under thirty counts a ratio would say more about luck, so there are counts only. */
export function People({ sheet, onChange, onTake }: Props): ReactNode {
  const people = sheet.rows.filter(({ who }) => who !== '');
  const put = (rows: Row[]): void =>
    onChange({ ...sheet, rows: rows.length > 0 ? rows : [{ who: '', counts: sheet.stages.map(() => 0) }] });
  return (
    <>
      {people.length > 0 && (
        <div className="scroll">
          <table className="people">
            <thead>
              <tr>
                <th scope="col">Who</th>
                {sheet.stages.map(({ title }, stage) => (
                  <th scope="col" key={`${stage} ${title}`}>
                    {title}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {people.map((row, at) => (
                <Person
                  key={row.who}
                  sheet={sheet}
                  row={row}
                  onChange={(counts) =>
                    put(people.map((each, place) => (place === at ? { ...each, counts } : each)))
                  }
                  onRemove={() => put(people.filter((_, place) => place !== at))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AddPerson
        taken={people.map(({ who }) => who)}
        onAdd={(who) => put([...people, { who, counts: sheet.stages.map(() => 0) }])}
      />
      <Import sheet={sheet} onTake={onTake} />
    </>
  );
}

type PersonProps = {
  sheet: Sheet;
  row: Row;
  onChange: (counts: number[]) => void;
  onRemove: () => void;
};

function Person({ sheet: { stages }, row: { who, counts }, onChange, onRemove }: PersonProps): ReactNode {
  const over = overcounted(counts);
  return (
    <tr>
      <th scope="row">{who}</th>
      {stages.map(({ title }, stage) => {
        const [made, of] = [counts[stage] ?? 0, counts[stage - 1] ?? 0];
        return (
          <td key={`${stage} ${title}`} className="in">
            <CountField
              label={`${who}, ${title}`}
              value={made}
              onChange={(value) => onChange(counts.map((old, at) => (at === stage ? value : old)))}
              wrong={
                over.includes(stage)
                  ? `${figure(made)} is more than ${figure(of)}. Check one of the two.`
                  : undefined
              }
            />
            <small>{stage > 0 && of > 0 && (of < FEW ? 'too few' : made <= of && percent(made / of))}</small>
          </td>
        );
      })}
      <td>
        <button type="button" className="btn small quiet" onClick={onRemove}>
          Remove<span className="vh"> {who}</span>
        </button>
      </td>
    </tr>
  );
}

function AddPerson({ taken, onAdd }: { taken: readonly string[]; onAdd: (who: string) => void }): ReactNode {
  const [who, setWho] = useState('');
  const name = who.trim();
  const twice = taken.includes(name);
  return (
    <form
      className="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '' || twice) return;
        onAdd(name);
        setWho('');
      }}
    >
      <label>
        Add a person
        <input
          value={who}
          maxLength={60}
          autoComplete="off"
          placeholder="Name or initials"
          onChange={({ target }) => setWho(target.value)}
          aria-invalid={twice ? true : undefined}
          aria-describedby={twice ? 'twice' : undefined}
        />
      </label>
      <button type="submit" className="btn">
        Add
      </button>
      {twice && (
        <span className="fault" id="twice">
          “{name}” is there already. Use another name or initials.
        </span>
      )}
    </form>
  );
}
