import type { ReactNode } from 'react';
import { accountOf, points } from '#domain/debrief/account.ts';
import type { Reading } from '#domain/debrief/reading.ts';
import type { Turn } from '#domain/debrief/turns.ts';

/** The score, with the moves and lines that made it. */
export function Account({ reading, turns }: { reading: Reading; turns: readonly Turn[] }): ReactNode {
  const { result, again } = reading;
  if (!again) return null;
  const entries = accountOf(reading, turns);
  const sum = entries.reduce((all, entry) => all + entry.points, 0);
  return (
    <details>
      <summary>The score: {result.score} of 100, and what made it</summary>
      <div className="account">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">From</th>
              <th scope="col">Points</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ key, what, from, points: each }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <td>{from}</td>
                <td>{points(each)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Score</th>
              <td>{sum < 0 ? 'It never falls below 0' : 'Rounded once, at the end'}</td>
              <td>{result.score}</td>
            </tr>
          </tfoot>
        </table>
        <p className="note">
          The score ranks your plays of this scene. The benchmark is the list at the top.
        </p>
      </div>
    </details>
  );
}
