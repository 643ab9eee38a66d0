import { type ReactNode, useEffect, useState } from 'react';
import type { RoomDrill } from '#domain/session/live.ts';
import { type Opened, openLink } from '#state/parcels.ts';
import { Sending } from '../sending/Sending.tsx';

/** A drill for the whole room, to send. */
export function SendDrill({ drill: { title, link } }: { drill: RoomDrill }): ReactNode {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => void openLink(link).then(setOpened), [link]);
  if (!opened || 'wrong' in opened) return null;
  return (
    <Sending
      parcel={opened.parcel}
      file="runthrough-drill-for-everyone"
      subject={`A drill: ${title}`}
      words={`Would you play “${title}” this week?`}
    />
  );
}
