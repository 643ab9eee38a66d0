import { handsIn, type Room, type Round } from './room.ts';

/** One card as the room scored it: each move, and whether at least half of the hands there are heard it. */
export type Strip = {
  card: number;
  speakers: string[];
  moves: { id: string; title: string; heard: boolean }[];
};

/** The rounds in which somebody spoke and hands were counted, in order. */
export function stripsOf(room: Room): Strip[] {
  return room.rounds.flatMap((round) => {
    if (Object.keys(round.hands).length === 0) return [];
    const moves = (room.cards[round.card]?.moves ?? []).map((move) => ({
      ...move,
      heard: wasHeard(room, round, move.id),
    }));
    return [{ card: round.card, speakers: round.speakers, moves }];
  });
}

/** Whether at least half of those who could raise a hand heard a move. */
export function wasHeard(room: Pick<Room, 'people'>, { hands }: Pick<Round, 'hands'>, move: string): boolean {
  return 2 * (hands[move] ?? 0) >= handsIn(room);
}

/** The move that the most rounds left out, the earlier one of equals; undefined where nothing was left out. */
export function leftOutMost(
  strips: readonly Pick<Strip, 'moves'>[],
): { id: string; title: string; rounds: number } | undefined {
  const counts = new Map<string, { id: string; title: string; rounds: number }>();
  for (const { moves } of strips) {
    for (const { id, title, heard } of moves) {
      const known = counts.get(id) ?? { id, title, rounds: 0 };
      counts.set(id, { ...known, rounds: known.rounds + (heard ? 0 : 1) });
    }
  }
  const [most] = [...counts.values()].sort((one, other) => other.rounds - one.rounds);
  return most && most.rounds > 0 ? most : undefined;
}
