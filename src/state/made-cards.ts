import { MadeCard } from '#domain/session/made-card.ts';
import type { SpotById } from '#domain/team/spots-file.ts';
import { loadSpots } from './bright-spots.ts';
import { keepEntry, readThings } from './entries.ts';

const CARD = 'card';

/** The bright spots that are cards too, with the deck that each lies in. */
export async function loadMadeCards(): Promise<(SpotById & MadeCard)[]> {
  const [spots, made] = await Promise.all([loadSpots(), readThings(CARD, MadeCard)]);
  return spots.flatMap((spot) => {
    const card = made.find(({ id }) => id === spot.id);
    return card ? [{ ...spot, ...card.thing }] : [];
  });
}

/** Makes a card of a bright spot. */
export function makeCard(id: string, deck: string): Promise<void> {
  return keepEntry(CARD, id, { deck } satisfies MadeCard);
}

/** Takes the card of a bright spot out of its deck again. */
export function dropCard(id: string): Promise<void> {
  return keepEntry(CARD, id, null);
}
