import { type ReactNode, useRef } from 'react';
import type { OpenPlay } from '#domain/records/plays.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { type Offer, offered } from '#domain/scenario/step.ts';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import { Bar, MiniStrip, Where } from './Bar.tsx';
import { EndBand } from './EndBand.tsx';
import type { Engine } from './engine.ts';
import { FeedbackBand } from './FeedbackBand.tsx';
import { inOrder } from './in-order.ts';
import { ReplyBand } from './ReplyBand.tsx';
import { Script } from './Script.tsx';
import { SideNotes } from './SideNotes.tsx';
import { scriptOf } from './script.ts';
import { type Tracked, track } from './tracker.ts';
import { type Controls, useControls } from './useControls.ts';
import { type PlayOnScreen, usePlay } from './usePlay.ts';

type Props = { scene: Scene; turns: number; engine: Engine; opened: OpenPlay };

/** A scene being played: bar, script, and the band in which to act. */
export function Play({ scene, turns, engine, opened }: Props): ReactNode {
  const { linked } = engine;
  const on = usePlay(engine, opened);
  const { play, state, phase } = on;
  const said = play.choices.length;
  const offers = inOrder(offered(linked, state), play.seed, said);
  const root = useRef<HTMLDivElement>(null);
  const controls = useControls(root, on, offers);
  const practice = play.mode === 'practice';
  const tracked = practice ? track(linked, state, play.feedback === 'as-i-go') : [];
  return (
    <div className="player" ref={root}>
      <KeepingBar />
      <Bar>
        <Where linked={linked} play={play} turn={phase === 'choosing' ? said + 1 : said} turns={turns} />
      </Bar>
      {practice && <MiniStrip linked={linked} tracked={tracked} />}
      <Pane scene={scene} engine={engine} on={on} tracked={tracked} wentBack={controls.wentBack} />
      <Band key={`${phase} ${said}`} engine={engine} on={on} offers={offers} controls={controls} />
    </div>
  );
}

type PaneProps = {
  scene: Scene;
  engine: Engine;
  on: PlayOnScreen;
  tracked: readonly Tracked[];
  wentBack: boolean;
};

function Pane({ scene, engine, on, tracked, wentBack }: PaneProps): ReactNode {
  const { play, states } = on;
  const { name } = scene.scenario.buyer;
  const replies = play.choices.map(({ reply }) => reply);
  return (
    <main className="pane" data-turn={replies.length}>
      <div className="wrap cols">
        <section aria-label={`Conversation with ${name}`}>
          <p className="scene">{scene.scenario.brief}</p>
          <Script
            turns={scriptOf(engine.linked, states, replies)}
            buyer={name}
            back={wentBack ? `Back at turn ${replies.length + 1}.` : undefined}
          />
        </section>
        {play.mode === 'practice' && <SideNotes tracked={tracked} states={states} buyer={name} />}
      </div>
    </main>
  );
}

type BandProps = { engine: Engine; on: PlayOnScreen; offers: readonly Offer[]; controls: Controls };

/** What is asked of the learner now. */
function Band({ engine, on, offers, controls }: BandProps): ReactNode {
  const { play, states, state, phase, attempt } = on;
  if (phase === 'over') return <EndBand linked={engine.linked} play={play} state={state} attempt={attempt} />;
  if (phase === 'choosing') {
    return (
      <ReplyBand
        offers={offers}
        controls={controls}
        back={play.mode === 'practice' && play.choices.length > 0}
      />
    );
  }
  return <FeedbackBand engine={engine} play={play} states={states} controls={controls} />;
}
