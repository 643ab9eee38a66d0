import { type ReactNode, useState } from 'react';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import { Control } from './Control.tsx';
import { History } from './History.tsx';
import { useRoomKeys } from './keys.ts';
import type { Offer } from './offer.ts';
import { Setup } from './Setup.tsx';
import { useOffer } from './useOffer.ts';
import { useRoom } from './useRoom.ts';
import { Wrap } from './Wrap.tsx';

/** A team session from its set-up to its wrap-up, in the facilitator's window. */
export function Session({ offer }: { offer: Offer }): ReactNode {
  const device = useOffer(offer);
  const live = useRoom();
  const [kept, setKept] = useState(false);
  useRoomKeys(live);
  if (live === undefined) return null;
  return (
    <>
      <KeepingBar />
      {live === null && (
        <>
          <p role="status">{kept && 'The session is kept, below and in the copy of your data.'}</p>
          <Setup {...device} />
          <History drills={offer.drills} />
        </>
      )}
      {live?.at === 'wrapping' && <Wrap live={live} drills={offer.drills} onKept={() => setKept(true)} />}
      {live && live.at !== 'wrapping' && <Control live={live} offer={device.offer} />}
    </>
  );
}
