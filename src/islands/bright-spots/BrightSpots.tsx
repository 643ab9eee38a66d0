import { type ReactNode, useEffect, useState } from 'react';
import type { MadeCard } from '#domain/session/made-card.ts';
import type { SpotById } from '#domain/team/spots-file.ts';
import { keepSpot, loadSpots, retireSpot } from '#state/bright-spots.ts';
import { dropCard, loadMadeCards, makeCard } from '#state/made-cards.ts';
import { addSpots, saveSpots } from '#state/spots-file.ts';
import { ChooseFile } from '../files/ChooseFile.tsx';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import type { MoveGroup } from './move-group.ts';
import { Spot } from './Spot.tsx';

/** The lines that a team wants to have again: searched, edited, retired, taken along as a file. */
export function BrightSpots({ decks }: { decks: readonly MoveGroup[] }): ReactNode {
  const [spots, setSpots] = useState<SpotById[]>();
  const [cards, setCards] = useState<(SpotById & MadeCard)[]>([]);
  const [sought, seek] = useState('');
  const [said, say] = useState('');
  const load = async (): Promise<void> => {
    const [kept, made] = await Promise.all([loadSpots(), loadMadeCards()]);
    setCards(made);
    setSpots(kept);
  };
  useEffect(() => void load(), []);
  if (!spots) return null;
  const found = spots.filter(({ spot }) => wordsOf(spot).includes(sought.trim().toLowerCase()));
  const change = (done: Promise<void>, words: string): void => void done.then(load).then(() => say(words));
  const add = async (file: File): Promise<void> => {
    const outcome = await addSpots(file);
    say('wrong' in outcome ? `${outcome.wrong} ${outcome.remedy}` : addedWords(outcome.added));
    await load();
  };
  return (
    <>
      <KeepingBar />
      {spots.length > 0 && (
        <label className="seek">
          Search the lines
          <input type="search" value={sought} onChange={({ currentTarget }) => seek(currentTarget.value)} />
        </label>
      )}
      <p className="note" role="status">
        {said}
      </p>
      {spots.length === 0 && <p>None yet. Mark a line in a session, and keep the session.</p>}
      <ol role="list" className="library">
        {found.map(({ id, spot }) => (
          <Spot
            key={id}
            spot={spot}
            decks={decks}
            card={cards.find((card) => card.id === id)?.deck}
            onCard={(deck) =>
              deck
                ? change(makeCard(id, deck.id), `It is a card now, among those of ${deck.about}.`)
                : change(dropCard(id), 'Its card is out of the deck.')
            }
            onEdit={(edited) => change(keepSpot(id, edited), 'Changed.')}
            onRetire={() => change(retireSpot(id), 'Taken out of the library.')}
          />
        ))}
      </ol>
      {spots.length > 0 && found.length === 0 && <p>No line, name or move has these letters in it.</p>}
      <File save={spots.length > 0 ? () => saveSpots(spots) : undefined} add={add} />
    </>
  );
}

function wordsOf({ line, who, card, move }: SpotById['spot']): string {
  return [line, who, card.who, card.says, move?.title].join(' ').toLowerCase();
}

function addedWords(added: number): string {
  if (added === 0) return 'Everything in this file was here already.';
  return `${added} ${added === 1 ? 'line was' : 'lines were'} added.`;
}

type FileProps = { save: (() => void) | undefined; add: (file: File) => Promise<void> };

/** The library as a file, out and in. */
function File({ save, add }: FileProps): ReactNode {
  return (
    <p className="go">
      {save && (
        <button type="button" className="btn main" onClick={save}>
          Save as a file
        </button>
      )}
      <ChooseFile action="Add from a file" label="The file to add" onFile={add} />
    </p>
  );
}
