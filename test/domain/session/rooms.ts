import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { RoomEvent } from '#domain/session/events.ts';
import type { Format } from '#domain/session/format.ts';
import { roomMachine } from '#domain/session/machine.ts';
import type { Plan } from '#domain/session/room.ts';

export type Snapshot = SnapshotFrom<typeof roomMachine>;

const MOVES = ['stop', 'search', 'settle'].map((id) => ({ id, title: id }));

/** A plan with two cards of three moves and three people. */
export function planOf(format: Format, change: Partial<Plan> = {}): Plan {
  const card = (id: string) => ({
    id,
    who: 'Dana',
    moment: 'She has your quote.',
    says: 'Too dear.',
    moves: MOVES,
  });
  const cards = format === 'scene' || format === 'huddle' ? [card('one')] : [card('one'), card('two')];
  return { format, people: ['Ana', 'Bo', 'Cy'], cards, seconds: 90, first: 'random', seed: 7, ...change };
}

/** A room after some events. */
export function after(plan: Plan, ...events: RoomEvent[]): Snapshot {
  const [start] = initialTransition(roomMachine, plan);
  return onward(start, ...events);
}

/** What some events make of a room; one that is closed hears nothing any more, as an actor that is done. */
export function onward(snapshot: Snapshot, ...events: RoomEvent[]): Snapshot {
  return events.reduce(
    (now, event) => (now.status === 'done' ? now : transition(roomMachine, now, event)[0]),
    snapshot,
  );
}

export const next = (at = 0): RoomEvent => ({ type: 'NEXT', at });
export const back = (at = 0): RoomEvent => ({ type: 'BACK', at });
export const commit = (over: boolean): RoomEvent => ({
  type: 'COMMIT',
  reply: over ? 'settle' : 'search',
  over,
});

/** The phase a room is in: the name of its innermost state. */
export function phaseOf({ value }: Snapshot): string {
  return typeof value === 'string' ? value : (Object.values(value)[0] as string);
}
