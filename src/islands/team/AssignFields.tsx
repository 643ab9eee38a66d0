import { type ReactNode, useState } from 'react';
import type { Person } from '#domain/team/kept.ts';
import type { Material } from './material.ts';
import { Nudge } from './Nudge.tsx';

/** A drill in the making; `target` is `scene/<id>` or `lesson/<id>`, and empty `moves` are the benchmark. */
export type Asking = { to: string; by: string; target: string; moves: string; due: string; note: string };

type Props = {
  asking: Asking;
  people: readonly { id: string; thing: Person }[];
  material: Material;
  today: string;
  onChange: (part: Partial<Asking>) => void;
};

export function AssignFields({ asking, people, material, today, onChange }: Props): ReactNode {
  return (
    <div className="fields">
      <label>
        Who, by name or initials
        <input
          list="people"
          value={asking.to}
          required
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => onChange({ to: target.value })}
        />
        <datalist id="people">
          {people.map(({ id, thing }) => (
            <option key={id} value={thing.name} />
          ))}
        </datalist>
      </label>
      <label>
        From, as they call you
        <input
          value={asking.by}
          required
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => onChange({ by: target.value })}
        />
      </label>
      <What asking={asking} material={material} onChange={onChange} />
      <label>
        By
        <input
          type="date"
          value={asking.due}
          min={today}
          required
          onChange={({ target }) => onChange({ due: target.value })}
        />
      </label>
      <Note note={asking.note} onChange={(note) => onChange({ note })} />
    </div>
  );
}

type WhatProps = Pick<Props, 'asking' | 'material' | 'onChange'>;

function What({ asking, material, onChange }: WhatProps): ReactNode {
  const { competencies, scenes, lessons } = material;
  const scene = scenes.find(({ id }) => `scene/${id}` === asking.target);
  return (
    <>
      <label>
        Scene or lesson
        <select
          value={asking.target}
          onChange={({ target }) => onChange({ target: target.value, moves: '' })}
        >
          {competencies.map(({ id: competency, title }) => (
            <optgroup key={competency} label={title}>
              {scenes
                .filter((one) => one.competency === competency)
                .map((one) => (
                  <option key={one.id} value={`scene/${one.id}`}>
                    “{one.title}”
                  </option>
                ))}
              {lessons
                .filter(({ id }) => id.startsWith(`${competency}/`))
                .map((one) => (
                  <option key={one.id} value={`lesson/${one.id}`}>
                    Lesson: {one.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {scene && (
        <label>
          Target
          <select value={asking.moves} onChange={({ target }) => onChange({ moves: target.value })}>
            <option value="">
              Its benchmark, {scene.moves} of {scene.of}
            </option>
            {scene.routine.map((_, index) => (
              <option key={index} value={index + 1}>
                {index + 1} of {scene.of} moves in order
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

function Note({ note, onChange }: { note: string; onChange: (note: string) => void }): ReactNode {
  const [left, setLeft] = useState(false);
  return (
    <div className="wide">
      <label>
        A note, as a question
        <textarea
          rows={2}
          value={note}
          maxLength={300}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      {left && <Nudge note={note} instead="What would you listen for before you answer?" onUse={onChange} />}
    </div>
  );
}
