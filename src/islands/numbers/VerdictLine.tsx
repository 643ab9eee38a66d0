import type { ReactNode } from 'react';
import { type Campaign, type Counted, type Verdict, verdictOf } from '#domain/numbers/campaign.ts';
import { percent, points } from './words.ts';

const WORDS: Record<Verdict['verdict'], string> = {
  improved: 'Improved',
  'cannot-tell-yet': 'Can’t tell yet',
  worse: 'Worse',
};

type Props = { before: Counted; after: Counted; step: Campaign['step'] };

/** Whether the ratio moved, from the counts before and after, with how sure that is. */
export function VerdictLine({ before, after, step }: Props): ReactNode {
  const { verdict, change, range } = verdictOf(before, after);
  const share = ({ made, of }: Counted): string => percent(made / Math.max(1, of));
  return (
    <p>
      <b>{WORDS[verdict]}.</b> {step.from} to {step.to.toLowerCase()}: {before.made} of {before.of} before (
      {share(before)}), {after.made} of {after.of} after ({share(after)}). The change is {points(change)}{' '}
      points, and lies between {points(range.low)} and {points(range.high)} with 95% certainty
      {verdict === 'cannot-tell-yet' ? ', so there may be no change at all. More counts will tell.' : '.'}
    </p>
  );
}
