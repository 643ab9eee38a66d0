import { type ReactNode, useState } from 'react';

type Props = { marked: boolean; name: string; onMark: (marked: boolean) => void; onLeave: () => void };

/** Marks a line worth having again; others hear it only once whoever said it agrees. */
export function BrightSpot({ marked, name, onMark, onLeave }: Props): ReactNode {
  const [given, setGiven] = useState(false);
  return (
    <div className="spot">
      <button type="button" className="btn small" aria-pressed={marked} onClick={() => onMark(!marked)}>
        {marked ? 'A bright spot' : 'Mark a bright spot'}
      </button>
      {marked && !given && (
        <p>
          {name} reads that you would like others to hear this line.{' '}
          <button
            type="button"
            className="use"
            onClick={() => {
              setGiven(true);
              onLeave();
            }}
          >
            {name} has agreed
          </button>
        </p>
      )}
      <p role="status">{given && 'Kept among the bright spots that may be shared.'}</p>
    </div>
  );
}
