import { type ReactNode, useEffect, useState } from 'react';
import type { Answered } from '#domain/practice/decisions.ts';
import { KeepingBar } from '../keeping/KeepingBar.tsx';
import { Bar } from '../player/Bar.tsx';
import type { Catalogue } from '../week/catalogue.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { Outcome } from './Outcome.tsx';
import { openDecisions, type Sitting } from './open.ts';

/** Decisions that were missed, one after the other, and what comes back when. */
export function Decisions({ catalogue }: { catalogue: Catalogue }): ReactNode {
  const [sitting, setSitting] = useState<Sitting>();
  const [made, setMade] = useState<Answered[]>([]);
  useEffect(() => void openDecisions(catalogue).then(setSitting), [catalogue]);
  if (!sitting) return null;
  const card = sitting.cards[made.length];
  if (card) {
    return (
      <DecisionCard
        key={made.length}
        card={card}
        place={made.length + 1}
        of={sitting.cards.length}
        onDone={(answered) => setMade([...made, answered])}
      />
    );
  }
  return (
    <>
      <Bar />
      <KeepingBar />
      <Outcome sitting={sitting} made={made} gaps={catalogue.gaps.missed} />
    </>
  );
}
