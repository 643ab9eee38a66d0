import type { Drop, Heard, Room, Round } from './room.ts';
import { roundOf } from './room.ts';
import { withRound } from './turns.ts';

/** The card that would be dealt next, by its place. */
export function nextCard({ rounds }: Room): number {
  return (rounds.at(-1)?.card ?? -1) + 1;
}

/** The next card on the table, with nothing said on it. */
export function deal(room: Room): Room {
  const open = { speakers: [], floor: false, passed: [], move: 0 };
  const empty = { heard: [], hands: {}, votes: {}, replies: [], over: false };
  return { ...room, rounds: [...room.rounds, { card: nextCard(room), ...open, ...empty }] };
}

/** The cards still to come, laid anew; what lies on the table stays. */
export function lay(room: Room, cards: readonly Drop[]): Room {
  return { ...room, cards: [...room.cards.slice(0, nextCard(room)), ...cards] };
}

/** The present round with some of it changed. */
export function change(room: Room, how: (round: Round) => Partial<Round>): Room {
  const round = roundOf(room);
  return round ? withRound(room, { ...round, ...how(round) }) : room;
}

/** A line that was said, put down; one with nothing in it is none. */
export function write(room: Room, { who, as, text }: Omit<Heard, 'kept'>): Room {
  return text === '' ? room : change(room, ({ heard }) => ({ heard: [...heard, { who, as, text }] }));
}

/** Keeps a line of some round, or lets it go where `kept` is undefined. */
export function keep(room: Room, place: { round: number; heard: number }, kept: Heard['kept']): Room {
  const rounds = room.rounds.map((round, at) => {
    if (at !== place.round) return round;
    const heard = round.heard.map((line, index) => {
      const { kept: _, ...bare } = line;
      return index === place.heard ? { ...bare, ...(kept && { kept }) } : line;
    });
    return { ...round, heard };
  });
  return { ...room, rounds };
}
