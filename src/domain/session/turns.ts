import { replyOrder } from '#domain/play/order.ts';
import { type Room, type Round, roundOf } from './room.ts';

/**
 * Gives the floor to somebody out of the hat: who has not spoken since everybody last had, and has not passed on this card. When
 * the hat is empty all names go back into it, but for the one who has just spoken. With everybody passing, nobody has the floor.
 */
export function pickSpeaker(room: Room): Room {
  const round = roundOf(room);
  if (!round) return room;
  const asked = room.people.filter((who) => !round.passed.includes(who));
  const fresh = asked.filter((who) => !room.spoken.includes(who));
  const [last] = room.spoken.slice(-1);
  const again = asked.length > 1 ? asked.filter((who) => who !== last) : asked;
  const hat = fresh.length > 0 ? fresh : again;
  const [who] = replyOrder(room.seed, room.picks, hat);
  if (who === undefined) return withRound(room, { ...round, floor: false });
  const spoken = fresh.length > 0 ? room.spoken : room.spoken.slice(-1);
  return giveFloor({ ...room, spoken, picks: room.picks + 1 }, who);
}

/** Gives the floor to one who takes it, or whom the facilitator names. */
export function giveFloor(room: Room, who: string): Room {
  const round = roundOf(room);
  if (!round || !room.people.includes(who)) return room;
  const spoken = [...room.spoken.filter((other) => other !== who), who];
  const passed = round.passed.filter((other) => other !== who);
  return withRound(
    { ...room, spoken },
    { ...round, speakers: [...round.speakers, who], floor: true, passed },
  );
}

/** Takes the floor from the one who has it, with no reason asked: the name goes back into the hat for another card. */
export function passFloor(room: Room): Room {
  const round = roundOf(room);
  const who = round?.floor ? round.speakers.at(-1) : undefined;
  if (!round || who === undefined) return room;
  return withRound(
    { ...room, spoken: room.spoken.filter((other) => other !== who) },
    { ...round, speakers: round.speakers.slice(0, -1), floor: false, passed: [...round.passed, who] },
  );
}

/** Nobody has the floor until somebody takes it. */
export function clearFloor(room: Room): Room {
  const round = roundOf(room);
  return round ? withRound(room, { ...round, floor: false }) : room;
}

/** Somebody comes in; a name that is there already is not there twice. */
export function join(room: Room, who: string): Room {
  return who === '' || room.people.includes(who) ? room : { ...room, people: [...room.people, who] };
}

/** Somebody leaves, and nobody waits for them. */
export function leave(room: Room, who: string): Room {
  const round = roundOf(room);
  const without = (names: readonly string[]): string[] => names.filter((other) => other !== who);
  const gone = { ...room, people: without(room.people), spoken: without(room.spoken) };
  const hadFloor = round?.floor === true && round.speakers.at(-1) === who;
  return hadFloor ? withRound(gone, { ...round, floor: false }) : gone;
}

/** The room with its present round changed. */
export function withRound(room: Room, round: Round): Room {
  return { ...room, rounds: [...room.rounds.slice(0, -1), round] };
}
