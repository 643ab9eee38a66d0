import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { dayAfter } from '#adapters/browser/calendar.ts';
import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import type { Campaign } from '#domain/numbers/campaign.ts';
import { drillsOf } from '#domain/team/campaign-drills.ts';
import type { Parcel } from '#domain/team/parcel.ts';
import { keepOwnName, loadOwnName } from '#state/notes.ts';
import { Sending } from '../sending/Sending.tsx';

type Props = { campaign: Campaign; title: string };

/** The weeks of a campaign as one link for everybody in it. */
export function SendCampaign({ campaign, title }: Props): ReactNode {
  const [by, setBy] = useState('');
  const [parcel, setParcel] = useState<Parcel>();
  useEffect(() => void loadOwnName().then(setBy), []);
  const prepare = (event: FormEvent): void => {
    event.preventDefault();
    const name = by.trim();
    void keepOwnName(name);
    const drills = drillsOf(campaign, { by: name, at: now(), newId, dayAfter });
    setParcel({ format: 'runthrough', v: 1, kind: 'campaign', by: name, drills });
  };
  return parcel ? (
    <Sending
      parcel={parcel}
      file={`runthrough-campaign-${campaign.competency}`}
      subject={`${title}: ${campaign.weeks} weeks`}
      words={`Open this once: each week’s part of “${title}” then stands in your fifteen minutes.`}
    />
  ) : (
    <form className="start" onSubmit={prepare}>
      <label>
        From, as they call you
        <input value={by} required maxLength={60} onChange={({ target }) => setBy(target.value)} />
      </label>
      <button type="submit" className="btn">
        Send the weeks to everyone
      </button>
      <p className="meta">One link for the whole team; each week’s part then stands in their week.</p>
    </form>
  );
}
