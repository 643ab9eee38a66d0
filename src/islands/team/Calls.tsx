import { type FormEvent, type ReactNode, useState } from 'react';
import { newId } from '#adapters/browser/id.ts';
import { capital, count, list } from '#domain/debrief/words.ts';
import type { BrightSpot } from '#domain/team/bright-spot.ts';
import { CALLS_A_MONTH, callsInMonth, type HeardCall } from '#domain/team/logs.ts';
import { keepSpot } from '#state/bright-spots.ts';
import type { Kept } from '#state/entries.ts';
import { keepCall, takeOff } from '#state/logs.ts';
import type { Material } from './material.ts';
import { shortDay } from './words.ts';

type Props = {
  calls: readonly Kept<HeardCall>[];
  today: string;
  material: Material;
  onChange: () => Promise<void>;
};

/** Real calls that were heard: which moves were made in them, and one thing noticed. */
export function Calls({ calls, today, material, onChange }: Props): ReactNode {
  const month = callsInMonth(
    calls.map(({ thing }) => thing),
    today,
  ).length;
  const titles = new Map(movesOf(material).map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">Calls heard</h2>
      <p className="note">
        {month === 0 ? 'None' : capital(count(month))} this month. The aim is {CALLS_A_MONTH}, heard from
        start to end.
      </p>
      <CallForm today={today} material={material} onChange={onChange} />
      <ol role="list">
        {calls.map(({ id, thing }) => (
          <li key={id}>
            <b>{thing.who}</b>, {shortDay(thing.on)}
            {thing.bright && ', a bright spot'}
            <dl>
              <div>
                <dt>Made</dt>
                <dd>{list(thing.moves.map((move) => titles.get(move) ?? move)) || 'None of the routine'}</dd>
              </div>
              <div>
                <dt>Noticed</dt>
                <dd>{thing.noticed}</dd>
              </div>
            </dl>
            <button type="button" className="use" onClick={() => void takeOff('call', id).then(onChange)}>
              Take it off
              <span className="vh">
                : {thing.who}, {shortDay(thing.on)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function movesOf({ scenes }: Material, competency?: string): { id: string; title: string }[] {
  const own = scenes.filter((scene) => competency === undefined || scene.competency === competency);
  return [...new Map(own.flatMap(({ routine }) => routine).map((move) => [move.id, move])).values()];
}

type FormProps = Omit<Props, 'calls'>;

function CallForm({ today, material, onChange }: FormProps): ReactNode {
  const fresh = (): HeardCall => ({
    ...{ who: '', on: today, moves: [], noticed: '', bright: false },
    competency: material.competencies[0]?.id ?? '',
  });
  const [call, setCall] = useState(fresh);
  const set = (part: Partial<HeardCall>): void => setCall({ ...call, ...part });
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const heard = { ...call, who: call.who.trim(), noticed: call.noticed.trim() };
    const spot = heard.bright && keepSpot(newId(), spotOf(heard));
    void Promise.all([keepCall(heard), spot])
      .then(onChange)
      .then(() => setCall(fresh()));
  };
  return (
    <form onSubmit={keep}>
      <label>
        Whose call
        <input
          list="names"
          required
          maxLength={60}
          value={call.who}
          onChange={({ target }) => set({ who: target.value })}
        />
      </label>
      <label>
        Day
        <input
          type="date"
          required
          max={today}
          value={call.on}
          onChange={({ target }) => set({ on: target.value })}
        />
      </label>
      <label>
        Routine
        <select
          value={call.competency}
          onChange={({ target }) => set({ competency: target.value, moves: [] })}
        >
          {material.competencies.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>Moves that were made</legend>
        {movesOf(material, call.competency).map(({ id, title }) => (
          <Tick
            key={id}
            label={title}
            on={call.moves.includes(id)}
            onTick={(on) =>
              set({ moves: on ? [...call.moves, id] : call.moves.filter((move) => move !== id) })
            }
          />
        ))}
      </fieldset>
      <label>
        One thing noticed
        <textarea
          rows={2}
          required
          maxLength={600}
          value={call.noticed}
          onChange={({ target }) => set({ noticed: target.value })}
        />
      </label>
      <Tick
        label="A bright spot, and whoever said it agrees that others read it"
        on={call.bright}
        onTick={(bright) => set({ bright })}
      />
      <p className="acts">
        <button type="submit" className="btn main">
          Keep the call
        </button>
      </p>
    </form>
  );
}

/** What was noticed in a call, as a line that a team wants to have again. */
function spotOf({ who, on, noticed }: HeardCall): BrightSpot {
  const card = { id: 'call', who: 'A real call', says: '' };
  return { line: noticed, who, on: `${on}T12:00:00Z`, card, move: null, consent: true };
}

function Tick({
  label,
  on,
  onTick,
}: {
  label: string;
  on: boolean;
  onTick: (on: boolean) => void;
}): ReactNode {
  return (
    <label className="tick">
      <input type="checkbox" checked={on} onChange={({ target }) => onTick(target.checked)} />
      {label}
    </label>
  );
}
