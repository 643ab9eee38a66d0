import { type RefObject, useEffect, useState } from 'react';
import { SURE } from '#domain/records/sure.ts';
import type { Offer } from '#domain/scenario/step.ts';
import { loadPreferences } from '#state/preferences.ts';
import { useFocus } from './focus.ts';
import { type Command, commandOf, type DigitOwner } from './keyboard.ts';
import type { PlayOnScreen } from './usePlay.ts';

/** What the learner can do on screen, by hand or by key. */
export type Controls = {
  picked: string | undefined;
  pick: (reply: string) => void;
  /** Which group the digits belong to. */
  owner: DigitOwner;
  own: (owner: DigitOwner) => void;
  /** Whether the play has just gone back to this turn. */
  wentBack: boolean;
  /** Says the picked line; `place` is that of how sure. */
  say: (place: number) => Promise<void>;
  back: () => Promise<void>;
  carryOn: () => void;
};

/** Puts verbs, keys and focus of a play together. */
export function useControls(
  root: RefObject<HTMLElement | null>,
  on: PlayOnScreen,
  offers: readonly Offer[],
): Controls {
  const { play, phase } = on;
  const [picked, pick] = useState<string>();
  const [owner, own] = useState<DigitOwner>('replies');
  const [wentBack, setWentBack] = useState(false);
  const focus = useFocus(root, on);
  const turned = (back: boolean): void => {
    pick(undefined);
    own('replies');
    setWentBack(back);
  };
  const say = async (place: number): Promise<void> => {
    const sure = SURE[place];
    if (!picked || !sure) return;
    await on.say(picked, sure);
    turned(false);
    focus(play.feedback === 'as-i-go' ? 'feedback' : 'live');
  };
  const back = async (): Promise<void> => {
    if (play.mode === 'benchmark' || play.choices.length === 0 || phase === 'over') return;
    await on.back();
    turned(true);
    focus('live');
  };
  const carryOn = (): void => {
    on.carryOn();
    focus('live');
  };
  const pickPlace = (place: number): void => {
    const offer = phase === 'choosing' ? offers[place] : undefined;
    if (!offer || offer.locked) return;
    pick(offer.reply.id);
    focus('sure');
  };
  useKeys(root, phase === 'choosing' ? owner : 'nobody', (command) => {
    if (command.do === 'pick') pickPlace(command.place);
    else if (command.do === 'say') void say(command.place);
    else if (command.do === 'back') void back();
    else if (command.do === 'carry-on' && phase === 'coached') carryOn();
    else if (command.do === 'another') focus('picked');
    else if (command.do === 'benchmark') focus('benchmark');
    else if (command.do === 'last-line') focus('live');
  });
  return { picked, pick, owner, own, wentBack, say, back, carryOn };
}

/** Listens to keys while the focus is inside the player, and nowhere else. */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  owner: DigitOwner,
  obey: (command: Command) => void,
): void {
  useEffect(() => {
    const player = root.current;
    const listen = (event: KeyboardEvent): void => {
      const command = commandOf(event, owner, loadPreferences().keys !== false);
      if (!command) return;
      event.preventDefault();
      obey(command);
    };
    player?.addEventListener('keydown', listen);
    return () => player?.removeEventListener('keydown', listen);
  });
}
