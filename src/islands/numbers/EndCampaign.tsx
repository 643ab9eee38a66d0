import { type ReactNode, useState } from 'react';
import type { Campaign } from '#domain/numbers/campaign.ts';
import type { Reading } from '#domain/numbers/priority.ts';
import type { Sheet } from '#domain/numbers/sheet.ts';
import type { KeptCampaign } from '#state/numbers.ts';
import { countedIn, stageOf } from './campaigns.ts';
import { VerdictLine } from './VerdictLine.tsx';
import { dayInWords } from './words.ts';

type Props = {
  kept: KeptCampaign;
  sheet: Sheet;
  reading: Reading | undefined;
  onEnd: (after: Campaign['after']) => void;
  /** What its people have sent, beside the counts. */
  practice: ReactNode;
};

/** The end of a campaign: the counts of the period that is open, if it came after; or the end without a count. */
export function EndCampaign({ kept: { campaign }, sheet, reading, onEnd, practice }: Props): ReactNode {
  const [asking, setAsking] = useState(false);
  const { from, to } = campaign.step;
  const stage = stageOf(sheet, campaign.step);
  const later = sheet.from > campaign.before.to && sheet.to >= campaign.starts;
  const after = reading && stage && later ? countedIn(sheet, reading, stage) : undefined;
  return (
    <>
      {after && after.of > 0 ? (
        <>
          <VerdictLine before={campaign.before} after={after} step={campaign.step} />
          {practice}
        </>
      ) : later && !stage ? (
        <p className="note">
          This period does not count “{from}” and then “{to}”, so there is no verdict from it. Call the stages
          by these names again, or open another period below.
        </p>
      ) : (
        <p className="note">
          For the verdict, start the next period below and put its counts in: it has to begin after{' '}
          {dayInWords(campaign.before.to)}.
        </p>
      )}
      <p className="acts">
        {after && after.of > 0 && (
          <button type="button" className="btn" onClick={() => onEnd(after)}>
            End it with this count
          </button>
        )}
        {asking ? (
          <span className="ask">
            End it with no verdict?{' '}
            <button type="button" className="btn small" onClick={() => onEnd(null)}>
              End it
            </button>{' '}
            <button type="button" className="btn small quiet" onClick={() => setAsking(false)}>
              Keep it
            </button>
          </span>
        ) : (
          <button type="button" className="btn quiet" onClick={() => setAsking(true)}>
            End it without a count
          </button>
        )}
      </p>
    </>
  );
}
