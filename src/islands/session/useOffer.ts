import { useEffect, useState } from 'react';
import { loadMadeCards } from '#state/made-cards.ts';
import { loadLiveCampaign } from '#state/numbers.ts';
import { type Offer, startingWith, withMade } from './offer.ts';

/** What there is to run a session with on this device; `here` once its campaign and its own cards are among it. */
export type OnDevice = { offer: Offer; campaign: string | undefined; here: boolean };

/** The offer of the course with what this device adds to it. */
export function useOffer(whole: Offer): OnDevice {
  const [device, setDevice] = useState<OnDevice>({ offer: whole, campaign: undefined, here: false });
  useEffect(() => {
    void Promise.all([loadLiveCampaign(), loadMadeCards()]).then(([live, made]) => {
      const campaign = live?.competency;
      setDevice({ offer: startingWith(campaign, withMade(made, whole)), campaign, here: true });
    });
  }, [whole]);
  return device;
}
