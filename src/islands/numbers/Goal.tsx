import type { ReactNode } from 'react';
import { activityFor } from '#domain/numbers/goal.ts';
import type { Reading } from '#domain/numbers/priority.ts';
import { type Sheet, weeksOf } from '#domain/numbers/sheet.ts';
import { CountField } from './CountField.tsx';
import { figure } from './words.ts';

type Props = { sheet: Sheet; reading: Reading | undefined; onChange: (sheet: Sheet) => void };

/** A goal in money, come back as what has to go in at the top of the funnel in a week. */
export function Goal({ sheet, reading, onChange }: Props): ReactNode {
  const weeks = weeksOf(sheet);
  const activity =
    reading && sheet.goal > 0 ? activityFor(sheet.goal, sheet.sale, weeks, reading) : undefined;
  const first = sheet.stages[0]?.title.toLowerCase();
  return (
    <section className="goal" aria-labelledby="goal">
      <h2 id="goal">From a goal to a week</h2>
      <div className="pair">
        <label>
          Revenue to reach in {Math.round(weeks)} weeks, in {sheet.currency}
          <CountField
            label="Revenue goal"
            kind="amount"
            value={sheet.goal}
            onChange={(goal) => onChange({ ...sheet, goal })}
          />
        </label>
        <label>
          Average sale, in {sheet.currency}
          <CountField
            label="Average sale"
            kind="amount"
            value={sheet.sale}
            onChange={(sale) => onChange({ ...sheet, sale })}
          />
        </label>
      </div>
      <p role="status">
        {activity
          ? `To reach ${figure(sheet.goal)} you need ${figure(activity.now)} ${first} a week at today’s ratios${activity.atBenchmark < activity.now ? `, ${figure(activity.atBenchmark)} at benchmark` : ''}. That is ${figure(activity.wins)} wins.`
          : sheet.goal > 0 && sheet.sale > 0
            ? 'While a ratio is zero or unknown, no number of them is enough to say. Put in every count.'
            : 'Put in a goal and the average sale.'}
      </p>
    </section>
  );
}
