import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fitsIn, saying } from '#domain/team/benchmark-line.ts';
import type { BrightSpot } from '#domain/team/bright-spot.ts';
import { copyFrom } from '../sending/copy.ts';
import { fetchLines, type PlacedLine, placeFor } from './placed-line.ts';

/** What an author needs to make a bright spot a scene's benchmark line: the reply as text, copied, and where it goes. */
export function InScene({ spot }: { spot: BrightSpot }): ReactNode {
  const [lines, setLines] = useState<PlacedLine[] | undefined | null>(null);
  useEffect(() => void fetchLines().then(setLines), []);
  if (lines === null) return null;
  if (lines === undefined)
    return <p role="alert">The scenes could not be fetched. Try again when you are online.</p>;
  const place = placeFor(spot, lines);
  if (!place) {
    return (
      <p role="alert">No scene of the course has a benchmark line with this move. Name another under Edit.</p>
    );
  }
  return <Placed place={place} line={spot.line} />;
}

function Placed({ place, line }: { place: PlacedLine; line: string }): ReactNode {
  const text = saying(place, line);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const { scene, beat, reply, also, beside } = place;
  const copy = async (): Promise<void> => {
    if (field.current) setSaid(await copyFrom(field.current, 'text'));
  };
  useEffect(() => void copy(), []);
  return (
    <div className="in-scene">
      <p>
        In “{scene.title}” the benchmark line of this move is the reply <code>{reply}</code> of the beat{' '}
        <code>{beat}</code>. Put this in its place in <code>{scene.file}</code>.
        {also.length > 0 && ` It makes “${also.join('” and “')}” too: write that into the line.`} What the
        buyer answers and the note were written for the old line: read them again, then run{' '}
        <code>npm run check</code>.
      </p>
      {!fitsIn(place, line) && (
        <p>
          The replies beside it have {beside.shortest} to {beside.longest} characters, and this line has{' '}
          {[...line].length}: give them about the same length, or it gives itself away.
        </p>
      )}
      <label>
        The reply, as the file has it
        <textarea ref={field} readOnly rows={text.split('\n').length} value={text} wrap="off" />
      </label>
      <p className="acts">
        <button className="btn small" type="button" onClick={() => void copy()}>
          Copy it
        </button>
        <a className="btn small" href={`${import.meta.env.BASE_URL}author/${scene.id}/`}>
          The map of the scene
        </a>
        <span role="status" className="note">
          {said}
        </span>
      </p>
    </div>
  );
}
