import type { ReactNode } from 'react';
import type { Reading } from '#domain/numbers/priority.ts';
import type { Sheet, Stage } from '#domain/numbers/sheet.ts';
import { CountField } from './CountField.tsx';
import { benchmarkNote, percent, type Trained } from './words.ts';

type Props = {
  sheet: Sheet;
  reading: Reading | undefined;
  trained: readonly Trained[];
  onChange: (sheet: Sheet) => void;
};

/** What is counted, when, and what it is held against: a ratio means nothing without these. */
export function Definition({ sheet, reading, trained, onChange }: Props): ReactNode {
  return (
    <div className="definition">
      <fieldset>
        <legend>The period</legend>
        <div className="pair">
          <Day
            label="From"
            value={sheet.from}
            max={sheet.to}
            onChange={(from) => onChange({ ...sheet, from })}
          />
          <Day label="To" value={sheet.to} min={sheet.from} onChange={(to) => onChange({ ...sheet, to })} />
        </div>
      </fieldset>
      <fieldset>
        <legend>The average sale</legend>
        <div className="pair">
          <label>
            Amount
            <CountField
              label="Average sale"
              kind="amount"
              value={sheet.sale}
              onChange={(sale) => onChange({ ...sheet, sale })}
            />
          </label>
          <label>
            Currency
            <input
              value={sheet.currency}
              maxLength={10}
              onChange={({ target }) => onChange({ ...sheet, currency: target.value })}
            />
          </label>
        </div>
      </fieldset>
      {sheet.stages.map((stage, at) => (
        <StageFields
          key={at === 0 ? 'first' : `stage-${at}`}
          stage={stage}
          at={at}
          trained={trained}
          onChange={(change) =>
            onChange({ ...sheet, stages: sheet.stages.map((old, place) => (place === at ? change : old)) })
          }
        >
          {at > 0 && (
            <Benchmark
              sheet={sheet}
              at={at}
              note={
                reading?.steps[at - 1] ? benchmarkNote(reading.steps[at - 1] as Reading['steps'][number]) : ''
              }
              onChange={onChange}
            />
          )}
        </StageFields>
      ))}
    </div>
  );
}

type StageProps = {
  stage: Stage;
  at: number;
  trained: readonly Trained[];
  onChange: (stage: Stage) => void;
  children: ReactNode;
};

function StageFields({ stage, at, trained, onChange, children }: StageProps): ReactNode {
  return (
    <fieldset>
      <legend>{at === 0 ? 'Where it starts' : `Step ${at}`}</legend>
      <div className="pair">
        <label>
          What is counted
          <input
            value={stage.title}
            maxLength={60}
            onChange={({ target }) => onChange({ ...stage, title: target.value })}
          />
        </label>
        {at > 0 && (
          <label>
            The competency behind it
            <select
              value={trained.some(({ id }) => id === stage.competency) ? stage.competency : ''}
              onChange={({ target }) =>
                onChange({ title: stage.title, ...(target.value && { competency: target.value }) })
              }
            >
              <option value="">None of the course</option>
              {trained.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {children}
      </div>
    </fieldset>
  );
}

type BenchmarkProps = { sheet: Sheet; at: number; note: string; onChange: (sheet: Sheet) => void };

function Benchmark({ sheet, at, note, onChange }: BenchmarkProps): ReactNode {
  const typed = sheet.benchmarks[at - 1] ?? null;
  const put = (share: number | null): void =>
    onChange({
      ...sheet,
      benchmarks: sheet.benchmarks.map((old, place) => (place === at - 1 ? share : old)),
    });
  return (
    <label>
      Benchmark in per cent; empty: your team’s own best
      <CountField
        label={`Benchmark of ${sheet.stages[at]?.title ?? ''} in per cent`}
        kind="percent"
        value={typed === null ? 0 : Math.round(typed * 10_000) / 100}
        onChange={(value) => put(value > 0 && value <= 100 ? value / 100 : null)}
        wrong={typed !== null && typed > 1 ? `${percent(typed)} is more than all. Check it.` : undefined}
      />
      <span className="note">{note}</span>
    </label>
  );
}

type DayProps = { label: string; value: string; min?: string; max?: string; onChange: (day: string) => void };

function Day({ label, value, min, max, onChange }: DayProps): ReactNode {
  return (
    <label>
      {label}
      <input
        type="date"
        value={value}
        min={min}
        max={max}
        required
        onChange={({ target }) => target.value && target.validity.valid && onChange(target.value)}
      />
    </label>
  );
}
