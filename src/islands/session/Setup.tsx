import { type ReactNode, useEffect, useState } from 'react';
import { FORMATS, type Format } from '#domain/session/format.ts';
import { loadTeam, openRoom } from '#state/live-room.ts';
import { cardsFor, cardsIn, deckFirst, type Offer } from './offer.ts';
import { huddle, planFrom } from './plan.ts';
import { STAGE, STRIP } from './stage-window.ts';
import type { OnDevice } from './useOffer.ts';
import { counted, FORMAT_WORDS } from './words.ts';

/** Ends the address that starts the daily huddle. */
const HUDDLE = '#start=huddle';

/** What a session needs before it starts: a format, cards, people, and how much time each speaker has. */
export function Setup({ offer, campaign, here }: OnDevice): ReactNode {
  const [format, setFormat] = useState<Format>('drop-and-prop');
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    if (!here || location.hash !== HUDDLE) return;
    history.replaceState(null, '', location.pathname);
    setFormat('huddle');
    if (loadTeam().people.length > 0) start(huddle(offer, campaign), true);
  }, [offer, campaign, here]);
  const submit = (form: HTMLFormElement, alone: boolean): void => {
    const plan = planFrom(new FormData(form), offer);
    if (plan.people.length === 0) setWrong('Nobody is in. Write at least one name or one pair of initials.');
    else if (plan.cards.length === 0)
      setWrong('No card is chosen. Tick a deck that has cards for this format.');
    else start(plan, alone);
  };
  return (
    <form
      className="setup"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        submit(event.currentTarget, submitter?.getAttribute('value') === 'alone');
      }}
    >
      <h1>Team session</h1>
      <p className="lead">One shared screen, no accounts, no phones. Nothing is stored unless you keep it.</p>
      <Formats format={format} choose={setFormat} />
      {format === 'scene' ? (
        <Scenes key={String(here)} offer={offer} campaign={campaign} />
      ) : (
        <Decks key={`${format} ${here}`} offer={offer} format={format} campaign={campaign} />
      )}
      <People />
      <Turns />
      <p role="alert" className="wrong">
        {wrong}
      </p>
      <p className="go">
        <button className="btn main" type="submit" data-enter="">
          Open the room
        </button>
        <button className="btn" type="submit" value="alone">
          Use this screen alone
        </button>
        <span className="meta">
          The stage opens in a second window. On one screen, the key c shows the controls.
        </span>
      </p>
    </form>
  );
}

/** Opens the room: here and on a stage, or on a stage with its controls. */
function start(plan: Parameters<typeof openRoom>[0], alone: boolean): void {
  openRoom(plan);
  if (alone) location.assign(STAGE.path + STRIP);
  else window.open(STAGE.path, STAGE.window, 'popup');
}

function Formats({ format, choose }: { format: Format; choose: (format: Format) => void }): ReactNode {
  return (
    <fieldset className="part formats">
      <legend>
        <h2>What you do</h2>
      </legend>
      {(Object.keys(FORMATS) as Format[]).map((each) => (
        <label key={each} className="pick">
          <input
            type="radio"
            name="format"
            value={each}
            checked={format === each}
            onChange={() => choose(each)}
          />
          <span>
            <b>{FORMAT_WORDS[each].title}</b>, {FORMATS[each].minutes} minutes
            <span className="note">{FORMAT_WORDS[each].does}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type ChoiceProps = { offer: Offer; campaign: string | undefined };

/** Why the first of several stands there, where it is the campaign that says so. */
function Because({ campaign, first }: { campaign: string | undefined; first: About | undefined }): ReactNode {
  return first && first.competency === campaign && <p className="note">This campaign: {first.about}.</p>;
}

type About = { competency: string; about: string };

function Decks({ offer, format, campaign }: ChoiceProps & { format: Format }): ReactNode {
  const first = deckFirst(offer, format, campaign);
  return (
    <fieldset className="part">
      <legend>
        <h2>Cards</h2>
      </legend>
      <Because campaign={campaign} first={first} />
      {offer.decks.map((deck) => {
        const cards = cardsFor(deck, format).length;
        return (
          <label key={deck.id} className="pick">
            <input
              type="checkbox"
              name="deck"
              value={deck.id}
              defaultChecked={deck === first}
              disabled={cards === 0}
            />
            <span>
              <b>{deck.about}</b>: {deck.title}, {counted(cards, 'card')}
            </span>
          </label>
        );
      })}
      <label className="short">
        How many cards
        <input type="number" name="cards" min={1} max={20} defaultValue={cardsIn(format)} />
      </label>
      <details>
        <summary>A card of your own</summary>
        <label>
          What the buyer says
          <textarea name="own-says" className="said" maxLength={240} rows={2} />
        </label>
        <label>
          Who says it
          <input name="own-who" maxLength={80} />
        </label>
        <label>
          What the room has to know
          <input name="own-moment" maxLength={180} />
        </label>
      </details>
    </fieldset>
  );
}

function Scenes({ offer, campaign }: ChoiceProps): ReactNode {
  const groups = [...new Set(offer.scenes.map(({ about }) => about))];
  return (
    <fieldset className="part">
      <legend>
        <h2>Scene</h2>
      </legend>
      <Because campaign={campaign} first={offer.scenes[0]} />
      <label>
        Which scene
        <select name="scene">
          {groups.map((about) => (
            <optgroup key={about} label={about}>
              {offer.scenes
                .filter((scene) => scene.about === about)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function People(): ReactNode {
  const [people, setPeople] = useState('');
  useEffect(() => setPeople(loadTeam().people.join(', ')), []);
  return (
    <fieldset className="part">
      <legend>
        <h2>Who is in</h2>
      </legend>
      <label>
        Names or initials, with commas between them
        <textarea
          name="people"
          rows={2}
          maxLength={8000}
          value={people}
          onChange={({ currentTarget }) => setPeople(currentTarget.value)}
        />
      </label>
      <p className="note">This device remembers them for the next session.</p>
    </fieldset>
  );
}

function Turns(): ReactNode {
  return (
    <fieldset className="part">
      <legend>
        <h2>Who speaks, and how long</h2>
      </legend>
      <label className="pick">
        <input type="radio" name="first" value="random" defaultChecked /> Names are drawn by chance, and
        nobody twice before everybody once
      </label>
      <label className="pick">
        <input type="radio" name="first" value="volunteers" /> Volunteers first
      </label>
      <label className="short">
        Seconds for each speaker
        <select name="seconds" defaultValue="90">
          <option value="60">60</option>
          <option value="90">90</option>
          <option value="120">120</option>
          <option value="0">No clock</option>
        </select>
      </label>
    </fieldset>
  );
}
