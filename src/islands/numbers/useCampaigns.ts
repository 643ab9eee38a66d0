import { useEffect, useState } from 'react';
import { newId } from '#adapters/browser/id.ts';
import { type Campaign, liveOf } from '#domain/numbers/campaign.ts';
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
    start: async (campaign) => {
      // Another tab may have started one: then that one is shown, with why there is no second.
      const before = await loadCampaigns();
      if (liveOf(before.map((one) => one.campaign))) setKept(before);
      else await put({ id: newId(), campaign });
    },
    end: ({ id, campaign }, after) => put({ id, campaign: { ...campaign, after } }),
  };
}
