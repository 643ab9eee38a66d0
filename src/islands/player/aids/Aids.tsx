import { type ReactNode, useEffect, useState } from 'react';
import type { Preferences } from '#domain/records/preferences.ts';
import type { Offer } from '#domain/scenario/step.ts';
import { turnName } from '#state/recordings.ts';
import type { Engine } from '../engine.ts';
import type { Controls } from '../useControls.ts';
import type { PlayOnScreen } from '../usePlay.ts';
import { Clock } from './Clock.tsx';
import { SayFirst } from './SayFirst.tsx';
import { useReadAloud } from './useReadAloud.ts';

export type AidsProps = {
  set: Preferences;
  engine: Engine;
  on: PlayOnScreen;
  offers: readonly Offer[];
  controls: Controls;
  /** The band in which to act. */
  children: ReactNode;
};

/** What can be turned on beside a play: saying it first, hearing the buyer, and a clock. */
export function Aids({ set, engine, on, offers, controls, children }: AidsProps): ReactNode {
  const { play, state, phase } = on;
  const turn = play.choices.length;
  const [shown, show] = useState<number>();
  useEffect(() => {
    if (shown !== undefined) focusOn('.reply input:not(:disabled)');
  }, [shown]);
  useReadAloud(set.readAloud === true, engine.linked, play.choices);
  if (phase !== 'choosing') return children;
  if (set.sayFirst && shown !== turn) {
    return <SayFirst key={turn} of={turnName(play.id, turn)} controls={controls} onShow={() => show(turn)} />;
  }
  const turnOff = async (): Promise<void> => {
    await on.turnOffClock();
    focusOn('#now');
  };
  const silence = engine.linked.scenario.beats[state.at]?.silence;
  const silent = offers.find(({ reply, locked }) => reply.id === silence && !locked);
  return (
    <>
      {play.pressure === 'on' && (
        <Clock
          key={turn}
          replies={offers.map(({ reply }) => reply.say)}
          onOver={() => silent && void controls.speak(silent.reply.id)}
          onTurnOff={() => void turnOff()}
        />
      )}
      {children}
    </>
  );
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(`.player ${selector}`)?.focus();
}
