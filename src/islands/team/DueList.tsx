import type { ReactNode } from 'react';
import { capital } from '#domain/debrief/words.ts';
import type { Drill } from '#domain/team/drills.ts';
import { dropAssignment } from '#state/team.ts';
import type { Material } from './material.ts';
import { drillTitle, drillWords, saidTaken, shortDay, targetOf } from './words.ts';

type Props = { drills: readonly Drill[]; material: Material; onChange: () => Promise<void> };

/** What is due: late first, and being late asks a question. What is done is one line. */
export function DueList({ drills, material, onChange }: Props): ReactNode {
  const open = drills.filter(({ state }) => state !== 'done');
  const done = drills.filter(({ state }) => state === 'done');
  const played = done.filter(({ taken }) => taken === undefined);
  const names = [...new Set(played.map(({ assignment }) => assignment.to))];
  return (
    <aside className="due" aria-labelledby="due">
      <h2 id="due">Due</h2>
      {drills.length === 0 && (
        <p className="note">Nothing is assigned. Drills stand here until their target is reached.</p>
      )}
      <ol role="list">
        {open.map((drill) => (
          <Due key={drill.assignment.id} drill={drill} material={material} onChange={onChange} />
        ))}
        {done.map(({ assignment, taken }) =>
          taken === undefined ? null : (
            <li key={assignment.id}>
              <span className="d">Done</span>
              <div>
                <h3>
                  {assignment.to}, {drillTitle(assignment, material)}
                </h3>
                <p>{capital(saidTaken(taken))}.</p>
              </div>
            </li>
          ),
        )}
        {played.length > 0 && (
          <li>
            <span className="d">Done</span>
            <div>
              <h3>{new Intl.ListFormat('en-GB').format(names)}</h3>
              <p>Reached the target.</p>
            </div>
          </li>
        )}
      </ol>
    </aside>
  );
}

type DueProps = { drill: Drill; material: Material; onChange: () => Promise<void> };

function Due({ drill, material, onChange }: DueProps): ReactNode {
  const { assignment, state, best } = drill;
  const scene = material.scenes.find(({ id }) => id === best?.scenario.id);
  const [first] = assignment.to.split(' ');
  const late = state === 'late';
  const ask = `mailto:?subject=${encodeURIComponent(drillTitle(assignment, material))}&body=${encodeURIComponent(`${first}, what got in the way of ${drillTitle(assignment, material)}?`)}`;
  return (
    <li className={late ? 'late' : undefined}>
      <span className="d">
        {shortDay(assignment.due)}
        {late && (
          <>
            <br />
            late
          </>
        )}
      </span>
      <div>
        <h3>
          {first},{' '}
          <span className={assignment.kind === 'scene' ? 'q' : undefined}>
            {drillTitle(assignment, material)}
          </span>
        </h3>
        <p>
          {targetOf(assignment, material)} {drillWords(drill)}
        </p>
        {best && scene && (
          <ol className="strip mini" aria-hidden="true">
            {scene.routine.map(({ id }) => (
              <li key={id} data-s={markOf(best.result, id)} />
            ))}
          </ol>
        )}
        <p className="ways">
          {best && <a href={`${import.meta.env.BASE_URL}showme/#${best.id}`}>Show me</a>}
          {late && !best && <a href={ask}>Ask what got in the way</a>}
          <button
            type="button"
            className="use"
            onClick={() => void dropAssignment(assignment).then(onChange)}
          >
            Take it off
            <span className="vh">
              : {assignment.to}, {drillTitle(assignment, material)}
            </span>
          </button>
        </p>
      </div>
    </li>
  );
}

function markOf({ run, moves }: { run: string[]; moves: string[] }, move: string): string {
  if (run.includes(move)) return 'hit';
  return moves.includes(move) ? 'order' : 'miss';
}
