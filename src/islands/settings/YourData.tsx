import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { restoreCopy, saveCopy, saveSetAside } from '#state/data-copy.ts';
import { $yourData, askToKeep, deleteRecordings, loadYourData } from '#state/your-data.ts';
import { ChooseFile } from '../files/ChooseFile.tsx';
import { Kept } from './Kept.tsx';
import { refusalWords, restoredWords, setAsideWords, strayWords } from './words.ts';

/** What this device keeps, how to take it along and how to bring it back. */
export function YourData(): ReactNode {
  const data = useSyncExternalStore($yourData.listen, $yourData.get, () => undefined);
  useEffect(() => void loadYourData(), []);
  const save = async () => {
    await saveCopy();
    await loadYourData();
  };
  return (
    <section className="part your-data" aria-labelledby="your-data">
      <h2 id="your-data">Your data</h2>
      <p>
        Your plays and answers are kept on this device, in this browser, and are sent nowhere. A copy brings
        them to another device, or back after a loss.
      </p>
      <Kept data={data} onAsk={askToKeep} onDeleteRecordings={deleteRecordings} />
      <div className="go">
        <button type="button" className="btn main" onClick={save}>
          Save a copy of my data
        </button>
        <Restore />
      </div>
      {data !== undefined && data.setAside > 0 && (
        <div className="notice">
          <p>{setAsideWords(data.setAside)}</p>
          <button type="button" className="btn small" onClick={saveSetAside}>
            Save what cannot be read
          </button>
        </div>
      )}
      {data !== undefined && data.stray > 0 && <p className="notice">{strayWords(data.stray)}</p>}
      {data?.secure === false && (
        <p className="notice">
          This page came over plain http. Here the browser keeps no second copy, makes no promise to keep your
          data, does not say how much room there is, and does not work offline. Save a copy now and then, or
          open the site over https.
        </p>
      )}
    </section>
  );
}

function Restore(): ReactNode {
  const [said, setSaid] = useState('');
  const restore = async (file: File) => {
    setSaid(`Restoring “${file.name}”…`);
    const outcome = await restoreCopy(file);
    setSaid('wrong' in outcome ? refusalWords(outcome) : restoredWords(outcome));
    await loadYourData();
  };
  return (
    <>
      <ChooseFile action="Restore a copy" label="The copy to restore" onFile={restore} />
      <p className="restored" role="status">
        {said}
      </p>
    </>
  );
}
