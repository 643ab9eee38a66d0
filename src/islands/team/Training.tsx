import { type ReactNode, useState } from 'react';
import type { DevelopmentPlan } from '#domain/team/development.ts';
import type { Material } from './material.ts';

type One = DevelopmentPlan['trainings'][number];

type Props = { training: One; competency: string; material: Material; onChange: (training: One) => void };

/** One move to train: its lesson, its scenes, a day, and what to listen for on real calls. */
export function Training({ training, competency, material, onChange }: Props): ReactNode {
  const [listen, setListen] = useState(training.listen);
  const scenes = material.scenes.filter((scene) => scene.competency === competency);
  const move = scenes.flatMap(({ routine }) => routine).find(({ id }) => id === training.move);
  const counting = scenes.filter(({ routine }) => routine.some(({ id }) => id === training.move));
  return (
    <li>
      <h3>{move?.title ?? training.move}</h3>
      <label>
        Lesson
        <select
          value={training.lesson ?? ''}
          onChange={({ target }) => onChange({ ...training, lesson: target.value || null })}
        >
          <option value="">None</option>
          {material.lessons
            .filter(({ id }) => id.startsWith(`${competency}/`))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </select>
      </label>
      <fieldset>
        <legend>Scenes</legend>
        {counting.map(({ id, title }) => (
          <label key={id} className="tick">
            <input
              type="checkbox"
              checked={training.scenes.includes(id)}
              onChange={({ target }) =>
                onChange({
                  ...training,
                  scenes: target.checked
                    ? [...training.scenes, id]
                    : training.scenes.filter((one) => one !== id),
                })
              }
            />
            <span className="q">“{title}”</span>
          </label>
        ))}
      </fieldset>
      <label>
        By
        <input
          type="date"
          required
          value={training.by}
          onChange={({ target }) => target.value && onChange({ ...training, by: target.value })}
        />
      </label>
      <label>
        What to listen for on real calls
        <textarea
          rows={2}
          maxLength={600}
          value={listen}
          onChange={({ target }) => setListen(target.value)}
          onBlur={() => listen !== training.listen && onChange({ ...training, listen })}
        />
      </label>
    </li>
  );
}
