import type { ReactNode } from 'react';
import type { Live } from '#domain/session/live.ts';
import { roundOf } from '#domain/session/room.ts';
import { Clock } from './Clock.tsx';
import { Hands } from './Heard.tsx';
import { useFit } from './useFit.ts';
import { useScene } from './useScene.ts';

const TITLES: Partial<Record<Live['at'], string>> = {
  choosing: 'Which do you say? Choose for yourself',
  revealing: 'Hands up for each',
  arguing: 'Argue',
  committing: 'Commit to one',
};

const OUTCOMES: Record<string, string> = { advanced: 'Advanced.', stalled: 'Stalled.', lost: 'Lost.' };

/** A beat of a scene: the replies with the hands that each got, or what came of the one that the team committed to. */
export function ScenePicture({ live: { at, room } }: { live: Live }): ReactNode {
  const box = useFit<HTMLDivElement>();
  const scene = useScene(room);
  if (!scene) return <p className="title">The scene is being fetched.</p>;
  if (at === 'hearing' && scene.heard) {
    return (
      <div className="beat" ref={box}>
        <p className="by">You</p>
        <p className="line you">“{scene.heard.you}”</p>
        <p className="by">{scene.buyer}</p>
        <p className="line">“{scene.heard.buyer}”</p>
        {scene.ended && <p className="title">{OUTCOMES[scene.ended] ?? scene.ended}</p>}
      </div>
    );
  }
  const votes = roundOf(room)?.votes ?? {};
  return (
    <div className="beat" ref={box}>
      <div className="top">
        <p className="title small">{TITLES[at]}</p>
        {room.clock && <Clock clock={room.clock} />}
      </div>
      <p className="line context">“{scene.says}”</p>
      <ol className="ballot">
        {scene.replies.map(({ id, say }, place) => (
          <li key={id}>
            <span className="n">{place + 1}</span>
            <span className="line">{say}</span>
            {at !== 'choosing' && (
              <>
                <Hands up={votes[id] ?? 0} of={Math.max(1, room.people.length)} />
                <span className="v">
                  {votes[id] ?? 0}
                  <span className="vh"> hands</span>
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
