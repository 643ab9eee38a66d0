import type { ReactNode } from 'react';

type Props = { saying: boolean; back: boolean; count: number };

/** The keys that do something now. */
export function KeysList({ saying, back, count }: Props): ReactNode {
  return (
    <section className="keys" aria-label="Keys">
      <div>
        <kbd aria-hidden="true">1</kbd>–<kbd aria-hidden="true">{saying ? 3 : count}</kbd>{' '}
        {saying ? 'say it' : 'pick a reply'}
      </div>
      {saying && (
        <div>
          <kbd aria-hidden="true">Esc</kbd> pick another reply
        </div>
      )}
      {back && (
        <div>
          <kbd aria-hidden="true">u</kbd> back one turn
        </div>
      )}
      <div>
        <kbd aria-hidden="true">?</kbd> all keys
      </div>
    </section>
  );
}
