import type { ReactNode } from 'react';
import type { Turn } from '#domain/debrief/turns.ts';
import { calibration, levelsOf } from './calibration.ts';

/** How sure the learner was, beside what came of it. */
export function Calibration({ turns }: { turns: readonly Turn[] }): ReactNode {
  const levels = levelsOf(turns);
  if (levels.length === 0) return null;
  return (
    <section className="blk cal" aria-labelledby="sure">
      <h2 id="sure">How sure, how right</h2>
      <div>
        <p>{calibration(turns)}</p>
        <ul role="list">
          {levels.map(({ sure, name, right }) => (
            <li key={sure}>
              {name}{' '}
              <span
                className="dots"
                role="img"
                aria-label={`${right.filter(Boolean).length} of ${right.length} right`}
              >
                {right.map((is, place) => (
                  <i key={place} className={is ? 'yes' : 'no'} />
                ))}
              </span>
            </li>
          ))}
        </ul>
        <p className="note">Right: the line was on the benchmark path, or cost 5 points at most.</p>
      </div>
    </section>
  );
}
