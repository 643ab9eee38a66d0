import type { FocusEvent, FormEvent, KeyboardEvent, ReactNode } from 'react';
import type { Sure } from '#domain/records/attempt.ts';
import { SURE, SURE_WORDS } from '#domain/records/sure.ts';
import type { Offer } from '#domain/scenario/step.ts';
import { KeysList } from './KeysList.tsx';
import { Saying } from './Script.tsx';
import type { Controls } from './useControls.ts';

type Props = {
  offers: readonly Offer[];
  controls: Pick<Controls, 'picked' | 'pick' | 'owner' | 'own' | 'say'>;
  back: boolean;
};

/** What to say next, and how sure: choosing only selects, saying how sure says the line. */
export function ReplyBand({ offers, controls, back }: Props): ReactNode {
  const { picked, pick, owner, own, say } = controls;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void say(SURE.indexOf((submitter as HTMLButtonElement).value as Sure));
  };
  const follow = (event: FocusEvent): void => own(event.target.closest('.sure') ? 'sure' : 'replies');
  return (
    <form className="ask" aria-label="Your turn" onSubmit={submit} onFocus={follow}>
      <div className="wrap cols">
        <div>
          <fieldset>
            <legend>What do you say next?</legend>
            {offers.map((offer, place) => (
              <Option key={offer.reply.id} offer={offer} place={place} picked={picked} onPick={pick} />
            ))}
          </fieldset>
          <HowSure picked={picked !== undefined} owns={owner === 'sure'} />
        </div>
        <KeysList saying={owner === 'sure' && picked !== undefined} back={back} count={offers.length} />
      </div>
    </form>
  );
}

type OptionProps = {
  offer: Offer;
  place: number;
  picked: string | undefined;
  onPick: (reply: string) => void;
};

function Option({ offer: { reply, locked }, place, picked, onPick }: OptionProps): ReactNode {
  return (
    <label className="reply" aria-disabled={locked || undefined}>
      <input
        className="vh"
        type="radio"
        name="reply"
        value={reply.id}
        checked={picked === reply.id}
        disabled={locked}
        aria-keyshortcuts={String(place + 1)}
        onChange={() => onPick(reply.id)}
        onKeyDown={enterAsksHowSure}
      />
      <span className="n" aria-hidden="true">
        {place + 1}
      </span>
      <Saying text={reply.say} />
    </label>
  );
}

/** Enter on a reply goes to "How sure?": it must not say the line with the first of the three. */
function enterAsksHowSure(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.querySelector<HTMLElement>('.sure button:not(:disabled)')?.focus();
}

function HowSure({ picked, owns }: { picked: boolean; owns: boolean }): ReactNode {
  return (
    <fieldset className="sure" aria-labelledby="sure">
      <span className="lab" id="sure">
        Say it. How sure are you?
      </span>
      {SURE.map((each, place) => (
        <button
          key={each}
          className="btn"
          type="submit"
          value={each}
          disabled={!picked}
          aria-keyshortcuts={owns ? String(place + 1) : undefined}
        >
          {SURE_WORDS[each]} {owns && <kbd aria-hidden="true">{place + 1}</kbd>}
        </button>
      ))}
    </fieldset>
  );
}
