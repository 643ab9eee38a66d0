import type { ReactNode } from 'react';
import type { Reading, Step } from '#domain/numbers/priority.ts';
import { overcounted, type Sheet, teamCounts } from '#domain/numbers/sheet.ts';
import { CountField } from './CountField.tsx';
import { figure, percent, rowNote, type Trained, trainedBy } from './words.ts';

type Props = {
  sheet: Sheet;
  reading: Reading | undefined;
  trained: readonly Trained[];
  onChange: (sheet: Sheet) => void;
};

/** The funnel in its own order: counts, ratios, what they are held against, and what each would bring. */
export function Funnel({ sheet, reading, trained, onChange }: Props): ReactNode {
  const [only] = sheet.rows;
  const editable = sheet.rows.length === 1 && only?.who === '';
  const counts = teamCounts(sheet);
  const over = overcounted(counts);
  const put = (stage: number, value: number): void =>
    onChange({
      ...sheet,
      rows: [{ who: '', counts: counts.map((old, at) => (at === stage ? value : old)) }],
    });
  return (
    <table className="funnel">
      <thead>
        <tr>
          <th scope="col">Stage and the competency behind it</th>
          <th scope="col">Count</th>
          <th scope="col" className="r">
            Ratio
          </th>
          <th scope="col" className="b">
            Benchmark
          </th>
          <th scope="col" className="s">
            0 to 100%
          </th>
          <th scope="col" className="g">
            Wins, if only this improved
          </th>
        </tr>
      </thead>
      <tbody>
        {sheet.stages.map(({ title }, stage) => {
          const step = reading?.steps[stage - 1];
          const first = step !== undefined && step === reading?.priority;
          return (
            <tr key={stage} className={first ? 'first' : stage === 0 ? 'base' : undefined}>
              <th scope="row">
                {title}
                {stage > 0 && trained.some(({ id }) => id === sheet.stages[stage]?.competency) && (
                  <span>{trainedBy(sheet, stage, trained)}</span>
                )}
              </th>
              <td className="in">
                {editable ? (
                  <CountField
                    label={title}
                    value={counts[stage] as number}
                    onChange={(value) => put(stage, value)}
                    wrong={over.includes(stage) ? tooMany(sheet, counts, stage) : undefined}
                  />
                ) : (
                  <b>{figure(counts[stage] as number)}</b>
                )}
              </td>
              <StepCells sheet={sheet} step={step} wins={reading?.wins ?? 0} first={first} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StepCells({
  sheet,
  step,
  wins,
  first,
}: {
  sheet: Sheet;
  step: Step | undefined;
  wins: number;
  first: boolean;
}): ReactNode {
  if (!step || step.of === 0) {
    return (
      <>
        <td className="r" />
        <td className="b" />
        <td className="s" />
        <td className="g">{step && <small>{rowNote(sheet, step)}</small>}</td>
      </>
    );
  }
  const worth = step.wins !== undefined && step.wins > wins ? `${figure(step.wins)} wins` : undefined;
  return (
    <>
      <td className="r">{percent(step.made / step.of)}</td>
      <td className="b">{step.benchmark ? percent(step.benchmark.share) : '–'}</td>
      <td className="s">
        <RangeScale step={step} below={first} />
        <span className="vh">
          95% range {percent(step.range.low)} to {percent(step.range.high)}
        </span>
      </td>
      <td className="g">
        {worth}
        {worth ? <small>{rowNote(sheet, step)}</small> : rowNote(sheet, step)}
      </td>
    </>
  );
}

/** A line from 0 to 100 %: a bar for the range, a dot for the ratio, a flag at the benchmark. */
function RangeScale({ step, below }: { step: Step; below: boolean }): ReactNode {
  const { range, benchmark, made, of } = step;
  const at = (share: number): string => `${share * 100}%`;
  return (
    <svg className={below ? 'scale below' : 'scale'} height="24" aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      <rect className="range" x={at(range.low)} width={at(range.high - range.low)} y="9" height="6" rx="3" />
      <circle className="dot" cx={at(made / of)} cy="50%" r={below ? 7 : 7} />
      {benchmark && (
        <svg className="bm" x={at(benchmark.share)} overflow="visible" aria-hidden="true">
          <path d="M-1 0h8l-6 6v18h-2z" />
        </svg>
      )}
    </svg>
  );
}

function tooMany({ stages }: Sheet, counts: readonly number[], stage: number): string {
  const words = (at: number): string => `${figure(counts[at] as number)} ${stages[at]?.title.toLowerCase()}`;
  return `${words(stage)} is more than ${words(stage - 1)}. Check one of the two.`;
}
