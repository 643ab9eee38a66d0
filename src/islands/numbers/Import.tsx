import { type ReactNode, useState } from 'react';
import type { Sheet } from '#domain/numbers/sheet.ts';
import { readTable, type TableFault } from '#domain/numbers/table.ts';
import { textOf } from './text-file.ts';

type Props = { sheet: Sheet; onTake: (sheet: Sheet) => Promise<void> };

const MOST_BYTES = 5_000_000;

/** So many faults are listed. */
const SHOWN = 20;

/** Takes counts over from a spreadsheet: pasted, or from a CSV file. All of them, or none and the rows that stopped it. */
export function Import({ sheet, onTake }: Props): ReactNode {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ faults: TableFault[] } | { taken: number }>();
  const take = async (table: string): Promise<void> => {
    const read = readTable(table, sheet.stages);
    if ('faults' in read) {
      setSaid(read);
      return;
    }
    await onTake({ ...sheet, rows: read.rows, sale: read.sale ?? sheet.sale });
    setSaid({ taken: read.rows.length });
    setText('');
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      const wrong = `“${file.name}” has ${Math.ceil(file.size / 1_000_000)} MB, and 5 MB is the most that is read.`;
      return setSaid({
        faults: [{ row: 1, wrong, remedy: 'Take out the sheets and columns that are not counts.' }],
      });
    }
    await take(await textOf(file));
  };
  return (
    <details className="import">
      <summary>Paste from a spreadsheet, or open a CSV file</summary>
      <p className="note">
        One row for each person, and a first row of titles:{' '}
        {sheet.stages.map(({ title }) => title).join(', ')}. A column “Name” says whose row it is, a column
        “Average sale” is taken over too. It takes the place of the counts above.
      </p>
      <label>
        The table
        <textarea rows={6} value={text} onChange={({ target }) => setText(target.value)} spellCheck={false} />
      </label>
      <div className="acts">
        <button type="button" className="btn" disabled={text.trim() === ''} onClick={() => void take(text)}>
          Take over the counts
        </button>
        <label className="btn file">
          Open a CSV file
          <input
            className="vh"
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={({ target }) => void open(target.files?.[0]).then(() => (target.value = ''))}
          />
        </label>
      </div>
      <div role="status">
        {said && 'taken' in said && (
          <p>{said.taken === 1 ? 'One row was taken over.' : `${said.taken} rows were taken over.`}</p>
        )}
        {said && 'faults' in said && <Faults faults={said.faults} />}
      </div>
    </details>
  );
}

function Faults({ faults }: { faults: readonly TableFault[] }): ReactNode {
  return (
    <>
      <p>
        Nothing was taken over. {faults.length === 1 ? 'One place' : `${faults.length} places`} cannot be
        read:
      </p>
      <ul className="faults">
        {faults.slice(0, SHOWN).map(({ row, wrong, remedy }) => (
          <li key={`${row} ${wrong}`}>
            Row {row}: {wrong} {remedy}
          </li>
        ))}
        {faults.length > SHOWN && <li>And {faults.length - SHOWN} more.</li>}
      </ul>
    </>
  );
}
