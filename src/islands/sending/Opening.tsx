import type { ReactNode } from 'react';
import { type DragEvent, useState } from 'react';
import type { Refusal } from '#domain/records/foreign.ts';
import { type Opened, openFile, openLink } from '#state/parcels.ts';

type Props = {
  /** What is expected, as the label says it: "Results". */
  title: string;
  many?: boolean;
  onOpen: (opened: Opened[]) => Promise<void>;
};

/** Takes files, chosen or dropped, and links that are pasted. */
export function Opening({ title, many = false, onOpen }: Props): ReactNode {
  const [link, setLink] = useState('');
  const [over, setOver] = useState(false);
  const files = async (list: FileList | null): Promise<void> => {
    const chosen = [...(list ?? [])].slice(0, many ? undefined : 1);
    if (chosen.length > 0) await onOpen(await Promise.all(chosen.map(openFile)));
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void files(event.dataTransfer.files);
    },
  };
  return (
    <div className={over ? 'opening over' : 'opening'} {...drop}>
      <label className="btn small file">
        {many ? 'Open files' : 'Open a file'}
        <input
          className="vh"
          type="file"
          accept=".json,application/json"
          multiple={many}
          onChange={({ target }) => void files(target.files).then(() => (target.value = ''))}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void openLink(link)
            .then((opened) => onOpen([opened]))
            .then(() => setLink(''));
        }}
      >
        <label>
          {title}
          <input value={link} required onChange={({ target }) => setLink(target.value)} spellCheck={false} />
        </label>
        <button type="submit" className="btn small">
          Open the link
        </button>
      </form>
    </div>
  );
}

/** Why something was refused: what is wrong, what to do, and that nothing has changed. */
export function Refused({ wrong, remedy }: Refusal): ReactNode {
  return (
    <p className="refused">
      {wrong} {remedy} Nothing was changed.
    </p>
  );
}
