import type { Drop } from '#domain/session/room.ts';

/** A deck with what it is about and the moves of its routine. */
export type MoveGroup = { id: string; about: string; moves: Drop['moves'] };
