import type { ReactNode } from 'react';
import type { YourData } from '#state/your-data.ts';
import { momentWords, roomWords, secondCopyWords } from './words.ts';

type Props = { data: YourData | undefined; onAsk: () => void; onDeleteRecordings: () => void };

/** What is kept, in numbers. Before it has been read, the numbers are left out. */
export function Kept({ data, onAsk, onDeleteRecordings }: Props): ReactNode {
  return (
    <dl className="kept num">
      <dt>Finished plays</dt>
      <dd>{data?.attempts}</dd>
      <dt>Plays under way</dt>
      <dd>{data?.open}</dd>
      <dt>Exercises answered</dt>
      <dd>{data?.answers}</dd>
      {data !== undefined && data.recordings.count > 0 && (
        <>
          <dt>Recordings</dt>
          <dd>
            {data.recordings.count}, {roomWords(data.recordings.bytes)}, on this device only and in no copy.{' '}
            <button type="button" className="btn small" onClick={onDeleteRecordings}>
              Delete them all
            </button>
          </dd>
        </>
      )}
      <dt>Room used</dt>
      <dd>{data && roomWords(data.bytes)}</dd>
      <dt>Second copy</dt>
      <dd>{data && secondCopyWords(data.secondCopy)}</dd>
      <dt>Last copy</dt>
      <dd>{data && (data.lastCopy === undefined ? 'None yet' : momentWords(data.lastCopy))}</dd>
      <dt>Kept for good</dt>
      <dd>{data && <Promised promised={data.promised} onAsk={onAsk} />}</dd>
    </dl>
  );
}

function Promised({ promised, onAsk }: { promised: boolean | undefined; onAsk: () => void }): ReactNode {
  if (promised) return 'Yes. The browser has promised not to clear it to make room.';
  if (promised === undefined) return 'The browser does not say. Save a copy now and then.';
  return (
    <>
      Not promised. The browser may clear it when the device runs out of room.{' '}
      <button type="button" className="btn small" onClick={onAsk}>
        Ask it to promise
      </button>
    </>
  );
}
