import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { countedMoves, quotedMoves } from '#domain/debrief/moves.ts';
import { DOUBTS, type Reading } from '#domain/debrief/reading.ts';
import { turnsOf } from '#domain/debrief/turns.ts';
import { benchmarkOf } from '#domain/scoring/benchmark.ts';
import { stepsOf } from '#domain/team/showing.ts';
import { namesPlay } from '../debrief/open.ts';
import { TroublePage } from '../debrief/TroublePage.tsx';
import { useSingleKeys } from '../keys/useSingleKeys.ts';
import { Coach } from './Coach.tsx';
import { Deck } from './Deck.tsx';
import { openShown, type Shown } from './open.ts';
import { Stage } from './Stage.tsx';
import { Steps } from './Steps.tsx';
import { usePlaying } from './usePlaying.ts';

/** A play, shown turn by turn: what was said, what could have been, and what to ask. */
export function ShowMe(): ReactNode {
  const [fragment, setFragment] = useState(location.hash);
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    const follow = (): void => void (namesPlay(location.hash) && setFragment(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    let wanted = true;
    void openShown(fragment).then((opened) => wanted && setShown(opened));
    return () => {
      wanted = false;
    };
  }, [fragment]);
  if (!shown) return null;
  if ('trouble' in shown) {
    return (
      <div className="wrap debrief">
        <TroublePage {...shown} onAgain={() => location.reload()} />
      </div>
    );
  }
  return <Showing key={shown.reading.attempt.id} shown={shown} reading={shown.reading} />;
}

function Showing({ shown, reading }: { shown: Shown; reading: Reading }): ReactNode {
  const turns = useMemo(() => turnsOf(reading), [reading]);
  const steps = useMemo(() => stepsOf(reading, turns), [reading, turns]);
  const playing = usePlaying(turns);
  const { turn, go } = playing;
  const who = shown.who ?? 'you';
  const name = who.split(' ')[0] as string;
  useEffect(() => {
    document.title = `Show me: ${who} · Runthrough`;
  }, [who]);
  useSingleKeys({
    ArrowLeft: () => go(turn - 1),
    ArrowRight: () => go(turn + 1),
    ' ': playing.toggle,
    n: () => document.querySelector<HTMLTextAreaElement>('#note')?.focus(),
  });
  const now = turns[turn];
  if (!now) return <h1 className="wrap">Nothing was said in this play</h1>;
  return (
    <>
      <Head shown={shown} reading={reading} />
      <div className="lay wrap">
        <Steps steps={steps} turn={turn} go={go} reading={reading} all={shown.all} />
        <Stage reading={reading} turns={turns} now={now} name={shown.who ? name : 'You'} />
        <Coach reading={reading} turns={turns} now={now} who={who} name={name} />
      </div>
      <Deck steps={steps} playing={playing} />
    </>
  );
}

const STANDING = {
  'true-to-claim': undefined,
  'other-result':
    'This play was sent with another result than its lines come to. You are seeing what the lines come to.',
  'scene-changed': 'The scene has changed since this was played, so its result could not be checked.',
  'no-scene': 'This course had no such scene when the play came.',
};

function Head({ shown, reading }: { shown: Shown; reading: Reading }): ReactNode {
  const { linked, result, attempt, doubt, scene } = reading;
  const left = countedMoves(linked).filter(({ id }) => !result.moves.includes(id));
  const day = new Date(attempt.finishedAt).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
  });
  const words = (shown.standing && STANDING[shown.standing]) ?? (doubt && DOUBTS[doubt]);
  return (
    <div className="head">
      <div className="wrap">
        <h1>
          Show me: {shown.who ?? 'your play'}, <span className="q">“{scene.scenario.title}”</span>
        </h1>
        <p className="meta">
          {result.run.length} of {countedMoves(linked).length}, benchmark {benchmarkOf(linked).moves}.{' '}
          {left.length > 0 && (
            <>
              Left out{' '}
              <b>
                {quotedMoves(
                  linked.routine,
                  left.map(({ id }) => id),
                )}
              </b>
              .{' '}
            </>
          )}
          {day}
        </p>
        {words && <p className="notice">{words}</p>}
      </div>
    </div>
  );
}
