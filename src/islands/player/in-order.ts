import { replyOrder } from '#domain/play/order.ts';
import type { Offer } from '#domain/scenario/step.ts';

/** Replies in the order in which they stand on screen. */
export function inOrder(offers: readonly Offer[], seed: number, turn: number): Offer[] {
  const order = replyOrder(
    seed,
    turn,
    offers.map(({ reply }) => reply.id),
  );
  return order.map((id) => offers.find(({ reply }) => reply.id === id) as Offer);
}
