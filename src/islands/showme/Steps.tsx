import type { ReactNode } from 'react';
import type { Reading } from '#domain/debrief/reading.ts';
import { capital, count, duration } from '#domain/debrief/words.ts';
import type { Played } from '#domain/records/attempt.ts';
import type { Step } from '#domain/team/showing.ts';

type Props = {
  steps: readonly Step[];
  turn: number;
  go: (turn: number) => void;
  reading: Reading;
  all: readonly Played[];
};

/** The turns with what each made and when it began. */
export function Steps({ steps, turn, go, reading, all }: Props): ReactNode {
  const { attempt } = reading;
  const took = attempt.choices.reduce((sum, { tookMs }) => sum + tookMs, 0);
  const said = attempt.choices[turn]?.reply;
  const alike = all.filter(
    ({ id, scenario, choices }) =>
      id !== attempt.id && scenario.id === attempt.scenario.id && choices[turn]?.reply === said,
  ).length;
  return (
    <nav className="steps" aria-label="Turns">
      <h2>
        {capital(count(steps.length))} {steps.length === 1 ? 'turn' : 'turns'}
        {took > 0 && `, ${duration(took)}`}
      </h2>
      <ol role="list">
        {steps.map((step) => (
          <li key={step.turn}>
            <button
              type="button"
              data-s={step.made ? 'hit' : 'off'}
              aria-current={step.turn === turn ? 'step' : undefined}
              onClick={() => go(step.turn)}
            >
              <span>
                {step.turn + 1} {step.label}
              </span>
              <small>{clock(step.at)}</small>
            </button>
          </li>
        ))}
      </ol>
      {alike > 0 && (
        <p className="note">
          {capital(count(alike))} more {alike === 1 ? 'play of this scene has' : 'plays of this scene have'}{' '}
          the same turn {turn + 1}.
        </p>
      )}
    </nav>
  );
}

function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
