import { useEffect, useState } from 'react';
import { newId } from '#adapters/browser/id.ts';
import type { Campaign } from '#domain/numbers/campaign.ts';
import { type KeptCampaign, keepCampaign, loadCampaigns } from '#state/numbers.ts';

/** The campaigns of this device, the latest first, and what can be done with them. */
export type Campaigning = {
  kept: readonly KeptCampaign[];
  start: (campaign: Campaign) => Promise<void>;
  /** Puts the counts of the end in; null gives it up. */
  end: (kept: KeptCampaign, after: Campaign['after']) => Promise<void>;
};

export function useCampaigns(): Campaigning {
  const [kept, setKept] = useState<readonly KeptCampaign[]>([]);
  const load = (): Promise<void> => loadCampaigns().then(setKept);
  useEffect(() => void load(), []);
  const put = (one: KeptCampaign): Promise<void> => keepCampaign(one).then(load);
  return {
    kept,
    start: (campaign) => put({ id: newId(), campaign }),
    end: ({ id, campaign }, after) => put({ id, campaign: { ...campaign, after } }),
  };
}
