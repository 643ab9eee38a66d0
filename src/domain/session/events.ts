import type { Drop, Heard, Room } from './room.ts';

/** What happens in a room. `at` is the time in milliseconds, for the clock. */
export type RoomEvent =
  | { type: 'JOIN'; who: string }
  | { type: 'LEAVE'; who: string }
  /** The cards still to come are these, in this order. */
  | { type: 'LAY'; cards: Drop[] }
  /** On to the next phase, or one back. */
  | { type: 'NEXT'; at: number }
  | { type: 'BACK'; at: number }
  /** Leaves this card and deals the next. */
  | { type: 'SKIP' }
  /** Goes to the wrap-up now, and from there out of the room. */
  | { type: 'END' }
  | { type: 'CLOSE' }
  /** Somebody takes the floor, or somebody else is asked. */
  | { type: 'TAKE'; who: string; at: number }
  | { type: 'PASS'; at: number }
  | { type: 'MORE'; at: number }
  | { type: 'PAUSE'; at: number }
  | { type: 'RESUME'; at: number }
  /** A line is typed as it was said; later it may be kept, or let go again. */
  | { type: 'WRITE'; who: string | null; as: Heard['as']; text: string }
  | { type: 'KEEP'; round: number; heard: number; kept: Heard['kept'] }
  /** Hands for a move that was heard, and for a reply of a scene. */
  | { type: 'RAISE'; move: string; hands: number }
  | { type: 'VOTE'; reply: string; hands: number }
  /** The team commits to a reply; `over` says whether it leads to an ending. */
  | { type: 'COMMIT'; reply: string; over: boolean }
  | { type: 'SETTLE'; wrap: Room['wrap'] };
