import { atom } from 'nanostores';
import { onRoom, readRoom, readTeam, writeRoom, writeTeam } from '#adapters/browser/live-room.ts';
import type { RoomEvent } from '#domain/session/events.ts';
import { Live, opened, type RoomDrill } from '#domain/session/live.ts';
import { after } from '#domain/session/machine.ts';
import type { Drop, Plan } from '#domain/session/room.ts';
import { dealtTo, Team } from '#domain/session/team.ts';

/** The room under way; `undefined` until it has been looked for, `null` where there is none. */
export const $live = atom<Live | null | undefined>();

/** Takes the room up where it stands, and follows what other windows make of it. */
export function followRoom(): () => void {
  const take = (room: unknown): void => $live.set(Live.safeParse(room).data ?? null);
  take(readRoom());
  return onRoom(take);
}

/** Opens a room, and remembers who is in it and what it deals. */
export function openRoom(plan: Plan): void {
  const cards = plan.cards.map(({ id }) => id);
  writeTeam(dealtTo(loadTeam(), plan.people, cards));
  put(opened(plan));
}

/** Something happens in the room. */
export function send(event: RoomEvent): void {
  const live = $live.get();
  if (live) put(after(live, event));
}

/** Lays the cards still to come anew, and remembers those that the team will be dealt. */
export function layCards(cards: Drop[]): void {
  const live = $live.get();
  if (!live) return;
  writeTeam(
    dealtTo(
      loadTeam(),
      live.room.people,
      cards.map(({ id }) => id),
    ),
  );
  send({ type: 'LAY', cards });
}

/** Shows on the stage what to listen for, or hides it. */
export function toggleHints(): void {
  const live = $live.get();
  if (live) put({ ...live, hints: !live.hints });
}

/** Shows everybody in the room how to come by a drill. */
export function showDrill(drill: RoomDrill): void {
  const live = $live.get();
  if (live) put({ ...live, drill });
}

/** The team that met here last. */
export function loadTeam(): Team {
  return Team.safeParse(readTeam()).data ?? { people: [], lately: [] };
}

function put(live: Live): void {
  const room = live.at === 'closed' ? null : live;
  $live.set(room);
  writeRoom(room ?? undefined);
}
