import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Refusal } from '#domain/records/foreign.ts';
import { holdsParcel, type Opened, openLink, PAGE_OF } from '#state/parcels.ts';
import { keepResult, keepTaken } from '#state/team.ts';
import { Opening, Refused } from '../sending/Opening.tsx';
import type { Material } from './material.ts';
import { arrivalWords, takenWords } from './words.ts';

type Said = { arrivals: string[]; refused: Refusal[] };

const NOT_A_RESULT: Refusal = {
  wrong: 'This is a drill or a note, and no result.',
  remedy: 'It is for whoever plays: send it on to them.',
};

/** Takes in what people sent: each play is played again before it counts. */
export function Results({
  material,
  onChange,
}: {
  material: Material;
  onChange: () => Promise<void>;
}): ReactNode {
  const [said, setSaid] = useState<Said>();
  const take = useCallback(
    async (opened: readonly Opened[]): Promise<void> => {
      const came: Said = { arrivals: [], refused: [] };
      for (const one of opened) {
        if ('wrong' in one) came.refused.push(one);
        else if (one.parcel.kind === 'result')
          for (const arrival of await keepResult(one.parcel))
            came.arrivals.push(arrivalWords(arrival, material));
        else if (one.parcel.kind === 'taken')
          came.arrivals.push(takenWords(await keepTaken(one.parcel), material));
        else came.refused.push(NOT_A_RESULT);
      }
      setSaid(came);
      await onChange();
    },
    [material, onChange],
  );
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const { hash, pathname } = location;
      if (!holdsParcel(hash)) return;
      const opened = await openLink(hash);
      const page = 'parcel' in opened ? PAGE_OF[opened.parcel.kind] : PAGE_OF.result;
      if (page !== PAGE_OF.result) return location.replace(`${import.meta.env.BASE_URL}${page}${hash}`);
      history.replaceState(null, '', pathname);
      await take([opened]);
    };
    void follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [take]);
  return (
    <section className="blk" aria-labelledby="results">
      <h2 id="results">Open results</h2>
      <p className="note">
        Drop the files here, or paste a link. Each play is played again on this device before it counts; a
        lesson is taken on their word.
      </p>
      <Opening title="A link to a result" many onOpen={take} />
      <div role="status" className="arrivals">
        {said?.refused.map((refusal, place) => (
          <Refused key={place} {...refusal} />
        ))}
        {said && said.arrivals.length > 0 && (
          <ul>
            {said.arrivals.map((arrival, place) => (
              <li key={place}>{arrival}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
