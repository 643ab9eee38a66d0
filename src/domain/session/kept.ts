import * as z from 'zod/mini';
import { atMost, instant, text } from '#domain/records/words.ts';
import { type BrightSpot, Move } from '#domain/team/bright-spot.ts';
import { Format } from './format.ts';
import { Person, type Room, Wrap } from './room.ts';
import { stripsOf } from './tally.ts';

/** What is kept of a session, if the facilitator keeps it: a strip for each round, and what the team takes out of it. */
export const KeptSession = z.strictObject({
  format: Format,
  on: instant,
  people: z.array(Person).check(atMost(500)),
  strips: z
    .array(
      z.strictObject({
        says: text(600),
        speakers: z.array(Person),
        moves: z.array(z.strictObject({ ...Move.shape, heard: z.boolean() })).check(atMost(12)),
      }),
    )
    .check(atMost(200)),
  wrap: Wrap,
});
export type KeptSession = z.infer<typeof KeptSession>;

/** What there is to keep of a room. */
export function sessionOf(room: Room, on: string): KeptSession {
  const { format, people, wrap } = room;
  const strips = stripsOf(room).map(({ card, speakers, moves }) => ({
    says: room.cards[card]?.says ?? '',
    speakers,
    moves,
  }));
  return { format, on, people, strips, wrap };
}

/** The lines of a room that are kept with the consent of whoever said them. */
export function brightSpotsOf(room: Room, on: string): BrightSpot[] {
  return room.rounds.flatMap(({ card, heard }) => {
    const drop = room.cards[card];
    if (!drop) return [];
    const { id, who: buyer, says } = drop;
    return heard.flatMap(({ text: line, who, kept }) => {
      if (!kept?.consent) return [];
      const move = drop.moves.find((one) => one.id === kept.move) ?? null;
      return [{ line, who, on, card: { id, who: buyer, says }, move, consent: true as const }];
    });
  });
}
