import type { ReactNode } from 'react';
import type { Result } from '#domain/records/attempt.ts';
import type { Catalogue } from './catalogue.ts';

type Routine = Catalogue['scenes'][number]['routine'];

/** The routine as a mini strip with what a play made of it, and the same in words for those who do not see it. */
export function PlayStrip({ routine, result }: { routine: Routine; result: Result }): ReactNode {
  const states = routine.map(({ id, title }) => ({ title, state: stateOf(id, result) }));
  const words = (state: string, called: string): string[] =>
    states.filter((each) => each.state === state).map(({ title }) => `${title} ${called}`);
  return (
    <>
      <span className="vh">
        {[...words('miss', 'left out'), ...words('order', 'out of order')].join(', ') ||
          'Every move in order'}
      </span>
      <MiniStrip states={states.map(({ state }) => state)} />
    </>
  );
}

function stateOf(move: string, { run, moves }: Result): 'hit' | 'order' | 'miss' {
  if (run.includes(move)) return 'hit';
  return moves.includes(move) ? 'order' : 'miss';
}

/** A bar for each move, and nothing else. */
export function MiniStrip({ states }: { states: readonly (string | undefined)[] }): ReactNode {
  return (
    <ol className="strip mini wide" aria-hidden="true">
      {states.map((state, place) => (
        <li key={place} data-s={state} />
      ))}
    </ol>
  );
}
