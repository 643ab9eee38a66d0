import { type ReactNode, useState } from 'react';
import { capacityOf, type Load } from '#domain/team/capacity.ts';
import type { Member } from '#domain/team/heat.ts';
import { sameName } from '#domain/team/kept.ts';
import { keepLoad, keepPerson, removePerson } from '#state/team.ts';
import { capacityWords } from './words.ts';

type Props = { members: readonly Member[]; load: Load; onChange: () => Promise<void> };

/** Who is on the team, how many deals each has open, and who has room. */
export function People({ members, load, onChange }: Props): ReactNode {
  return (
    <section className="blk" aria-labelledby="people-title">
      <h2 id="people-title">People and capacity</h2>
      <p className="note">
        Open deals against what one person works well at a time. Names or initials stay on this device.
      </p>
      <LoadFields load={load} onChange={onChange} />
      {members.length > 0 && (
        <ul role="list" className="capacity">
          {members.map((member) => (
            <Deals key={member.id} member={member} load={load} onChange={onChange} />
          ))}
        </ul>
      )}
      <AddPerson members={members} onChange={onChange} />
    </section>
  );
}

function LoadFields({ load, onChange }: Pick<Props, 'load' | 'onChange'>): ReactNode {
  const set = (part: Partial<Load>): void => void keepLoad({ ...load, ...part }).then(onChange);
  return (
    <div className="inline">
      <Count
        label="Deals each, at least"
        value={load.least}
        onSet={(least) => set({ least: Math.min(least ?? 0, load.most) })}
      />
      <Count
        label="At most"
        value={load.most}
        onSet={(most) => set({ most: Math.max(most ?? 0, load.least) })}
      />
    </div>
  );
}

function Deals({ member, load, onChange }: { member: Member } & Pick<Props, 'load' | 'onChange'>): ReactNode {
  const { id, name, deals } = member;
  const capacity = deals === null ? undefined : capacityOf(deals, load);
  return (
    <li>
      <b>{name}</b>
      <Count
        label={
          <span>
            Open deals<span className="vh"> of {name}</span>
          </span>
        }
        value={deals}
        onSet={(open) => void keepPerson({ name, deals: open }, id).then(onChange)}
      />
      <span className={capacity?.capacity === 'over' ? 'over' : undefined}>
        {capacity ? capacityWords(capacity) : 'Not counted'}
      </span>
      <button type="button" className="use" onClick={() => void removePerson(id).then(onChange)}>
        Take off<span className="vh"> {name}</span>
      </button>
    </li>
  );
}

type CountProps = { label: ReactNode; value: number | null; onSet: (value: number | null) => void };

/** A number that is kept when the field is left. */
function Count({ label, value, onSet }: CountProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  const keep = (): void => {
    const number = Number(typed);
    if (typed !== undefined && (typed === '' || (Number.isInteger(number) && number >= 0 && number < 1000)))
      onSet(typed === '' ? null : number);
    setTyped(undefined);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        min={0}
        max={999}
        value={typed ?? value ?? ''}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
      />
    </label>
  );
}

function AddPerson({ members, onChange }: Pick<Props, 'members' | 'onChange'>): ReactNode {
  const [name, setName] = useState('');
  const taken = members.some((member) => sameName(member.name, name));
  return (
    <form
      className="inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (taken || name.trim() === '') return;
        void keepPerson({ name: name.trim(), deals: null })
          .then(onChange)
          .then(() => setName(''));
      }}
    >
      <label>
        Name or initials
        <input
          value={name}
          maxLength={60}
          required
          autoComplete="off"
          aria-invalid={taken}
          aria-describedby={taken ? 'taken' : undefined}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <button type="submit" className="btn">
        Add to the team
      </button>
      {taken && (
        <span id="taken" className="fault">
          {name.trim()} is on the team already. Add a letter to tell them apart.
        </span>
      )}
    </form>
  );
}
