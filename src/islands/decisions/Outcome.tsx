import type { ReactNode } from 'react';
import { titleOf } from '#domain/debrief/moves.ts';
import { type Answered, keyOf, missedDecisions } from '#domain/practice/decisions.ts';
import { replyAt } from '#domain/practice/moments.ts';
import type { Card, Sitting } from './open.ts';

type Props = { sitting: Sitting; made: readonly Answered[]; gaps: readonly number[] };

const DAY = 86_400_000;

/** What was decided, and when each comes back. */
export function Outcome({ sitting, made, gaps }: Props): ReactNode {
  const { cards, doings, moments } = sitting;
  const right = cards.filter(({ moment }, place) => isRight(moment, made[place]?.reply)).length;
  const decided = [...doings.decided, ...made];
  const left = missedDecisions({ ...doings, decided }, moments, gaps, doings.weekStart);
  const back = new Map(left.map((missed) => [keyOf(missed), missed.due]));
  return (
    <main className="wrap outcome">
      <h1>
        {cards.length === 0 ? 'No decision is due' : `${right} of ${cards.length} on the benchmark path`}
      </h1>
      <p className="lead">
        {cards.length === 0
          ? 'A line that costs you a scene comes back here a few days later, by itself.'
          : 'A decision comes back until it was right on three separate days.'}
      </p>
      <ol role="list">
        {cards.map((card, place) => (
          <li key={keyOf(card.missed)}>
            <p className="q">“{card.scene.scenario.title}”</p>
            <p className="note">
              {saidOf(card, made[place])} {comesBack(back.get(keyOf(card.missed)), doings.weekStart)}
            </p>
          </li>
        ))}
      </ol>
      <p className="go">
        <a className="btn main" href={`${import.meta.env.BASE_URL}#after=decisions`} data-enter="">
          Carry on with the week <kbd aria-hidden="true">Enter</kbd>
        </a>
      </p>
    </main>
  );
}

function isRight(moment: Card['moment'], reply = ''): boolean {
  return replyAt(moment, reply)?.cost !== 'miss';
}

function saidOf({ moment, scene }: Card, answered: Answered | undefined): string {
  const move = moment.move === undefined ? '' : `“${titleOf(scene.routine, moment.move)}”: `;
  return (
    move + (isRight(moment, answered?.reply) ? 'kept within reach.' : 'another line keeps more within reach.')
  );
}

function comesBack(due: number | undefined, weekStart: string): string {
  if (due === undefined) return 'Right on three separate days, so it stays away.';
  const day = new Date(Date.parse(weekStart) + (due + 0.5) * DAY);
  return `Back on ${day.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })}.`;
}
