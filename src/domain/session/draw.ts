import { replyOrder } from '#domain/play/order.ts';
import type { Routine } from '#domain/scenario/routine.ts';
import type { Card } from './card.ts';
import type { Drop } from './room.ts';

/** A card of a deck as a team meets it: with the moves that its moment asks for, in the order of the routine. */
export function dropFrom(id: string, card: Card, routine: Pick<Routine, 'moves'>): Drop {
  const { name, role, company } = card.persona;
  return {
    id,
    who: `${name}, ${role}, ${company}`,
    moment: card.moment,
    says: card.says,
    moves: routine.moves
      .filter((move) => Object.hasOwn(card['listen-for'], move.id))
      .map((move) => ({ id: move.id, title: move.title })),
  };
}

/** Draws cards by chance: first those that the team has not had lately, then those that it had longest ago. */
export function draw<One extends { id: string }>(
  cards: readonly One[],
  count: number,
  seed: number,
  lately: readonly string[],
): One[] {
  const order = replyOrder(
    seed,
    0,
    cards.map(({ id }) => id),
  );
  const place = (id: string): number => lately.lastIndexOf(id);
  return [...cards]
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .sort((one, other) => place(one.id) - place(other.id))
    .slice(0, count);
}
