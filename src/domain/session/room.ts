import * as z from 'zod/mini';
import { atMost, count, name, orNull, text, wholeTo } from '#domain/records/words.ts';
import { Clock } from './clock.ts';
import { Format } from './format.ts';

/** A name or initials, as the facilitator types them. */
export const Person = text(60);

/** What is dropped on a team: a card of a deck, one made on the spot, or a scene, with the moves that are listened for. */
export const Drop = z.strictObject({
  id: name,
  /** Who says it: "Dana Okafor, operations, Brightwell Foods". */
  who: text(200),
  /** What has just happened. */
  moment: text(600),
  says: text(600),
  moves: z.array(z.strictObject({ id: name, title: text(60) })).check(atMost(12)),
});
export type Drop = z.infer<typeof Drop>;

/** A line that was said in the room, as somebody typed it; `kept` once the room wants to have it again. */
export const Heard = z.strictObject({
  who: orNull(Person),
  as: z.literal(['prop', 'proof', 'source', 'intention']),
  text: text(600),
  kept: z.optional(z.strictObject({ move: orNull(name), consent: z.boolean() })),
});
export type Heard = z.infer<typeof Heard>;

const hands = wholeTo(500);

/** How many hands each thing got. A check of its own, because every page would carry zod's. */
const Hands = z.custom<Record<string, number>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      (pair) => name.safeParse(pair[0]).success && hands.safeParse(pair[1]).success,
    ),
);

/** One card and what the room made of it. */
export const Round = z.strictObject({
  card: count,
  /** Who had the floor, in order; the last one has it, unless `floor` is false. */
  speakers: z.array(Person),
  floor: z.boolean(),
  passed: z.array(Person),
  /** The move that is answered now, in a relay. */
  move: count,
  heard: z.array(Heard).check(atMost(200)),
  /** How many hands each move got, and each reply of the present beat of a scene. */
  hands: Hands,
  votes: Hands,
  /** The replies a team committed to, in a scene; `over` once they have led to an ending. */
  replies: z.array(name).check(atMost(1000)),
  over: z.boolean(),
});
export type Round = z.infer<typeof Round>;

/** What a team takes out of a session: one thing to keep, one to change, and whose it is. */
export const Wrap = z.strictObject({ keep: text(600), change: text(600), owner: Person });

/**
 * The whole of a room: what it was set up with, and what has happened in it. It is plain data, so that a window that was closed
 * finds it again, and is kept beyond the session only if the facilitator says so.
 */
export const Room = z.strictObject({
  format: Format,
  people: z.array(Person).check(atMost(500)),
  cards: z.array(Drop).check(atMost(200)),
  /** Seconds for a speaker; 0 for no clock at all. */
  seconds: wholeTo(600),
  first: z.literal(['random', 'volunteers']),
  seed: wholeTo(0xffffffff),
  rounds: z.array(Round).check(atMost(200)),
  /** Who has spoken since everybody last had. */
  spoken: z.array(Person),
  picks: count,
  clock: orNull(Clock),
  wrap: Wrap,
});
export type Room = z.infer<typeof Room>;

/** What a facilitator sets up. */
export type Plan = Pick<Room, 'format' | 'people' | 'cards' | 'seconds' | 'first' | 'seed'>;

/** A room in which nothing has happened yet. */
export function roomOf(plan: Plan): Room {
  const nothing = {
    rounds: [],
    spoken: [],
    picks: 0,
    clock: null,
    wrap: { keep: '', change: '', owner: '' },
  };
  return { ...plan, ...nothing };
}

/** The round under way: the last one. */
export function roundOf({ rounds }: Room): Round | undefined {
  return rounds.at(-1);
}

/** What lies on the screen. */
export function dropOf(room: Room): Drop | undefined {
  const round = roundOf(room);
  return round && room.cards[round.card];
}

/** Who has the floor, if anybody has. */
export function speakerOf(room: Room): string | undefined {
  const round = roundOf(room);
  return round?.floor ? round.speakers.at(-1) : undefined;
}

/** How many could raise a hand: everybody but the one who spoke. */
export function handsIn({ people }: Pick<Room, 'people'>): number {
  return Math.max(1, people.length - 1);
}
