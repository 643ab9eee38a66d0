import { lazy, type ReactNode, Suspense } from 'react';
import type { Live } from '#domain/session/live.ts';
import { showDrill } from '#state/live-room.ts';

/** Loaded once there is a drill to send. */
const SendDrill = lazy(() => import('./SendDrill.tsx').then(({ SendDrill }) => ({ default: SendDrill })));

type Props = { live: Live; move: string; scene: { id: string; title: string } };

/** Makes one link for the whole room to a scene that asks the move, and shows it on the stage. */
export function DrillForAll({ live: { drill }, move, scene: { id, title } }: Props): ReactNode {
  const make = async (): Promise<void> => {
    const { drillLink } = await import('./drill-link.ts');
    const link = await drillLink(id, move);
    if (link) showDrill({ title, link });
  };
  return drill ? (
    <div className="noprint">
      <p>A week for “{drill.title}”, for whoever takes the link. The stage shows it as a code to scan.</p>
      <Suspense>
        <SendDrill drill={drill} />
      </Suspense>
    </div>
  ) : (
    <p className="acts noprint">
      <button type="button" className="btn" onClick={() => void make()}>
        Start a drill for everyone
      </button>
      <span className="meta">A link to the scene “{title}”; nobody has to take it.</span>
    </p>
  );
}
