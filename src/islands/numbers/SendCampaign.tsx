import { type ReactNode, useState } from 'react';
import { dayAfter } from '#adapters/browser/calendar.ts';
import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import type { Campaign } from '#domain/numbers/campaign.ts';
import { drillsOf } from '#domain/team/campaign-drills.ts';
import type { Parcel } from '#domain/team/parcel.ts';
import { loadOwnName } from '#state/notes.ts';
import { Sending } from '../sending/Sending.tsx';

type Props = { campaign: Campaign; title: string };

/** The weeks of a campaign as one link for everybody in it. */
export function SendCampaign({ campaign, title }: Props): ReactNode {
  const [parcel, setParcel] = useState<Parcel>();
  const prepare = async (): Promise<void> => {
    const by = await loadOwnName();
    const drills = drillsOf(campaign, { by, at: now(), newId, dayAfter });
    setParcel({ format: 'runthrough', v: 1, kind: 'campaign', by, drills });
  };
  return parcel ? (
    <Sending
      parcel={parcel}
      file={`runthrough-campaign-${campaign.competency}`}
      subject={`${title}: ${campaign.weeks} weeks`}
      words={`Open this once: each week’s part of “${title}” then stands in your fifteen minutes.`}
    />
  ) : (
    <p className="acts">
      <button type="button" className="btn" onClick={() => void prepare()}>
        Send the weeks to everyone
      </button>
      <span className="meta">One link for the whole team; each week’s part then stands in their week.</span>
    </p>
  );
}
