import { expect, test } from 'vitest';
import type { RoomEvent } from '#domain/session/events.ts';
import { leftOutMost, stripsOf } from '#domain/session/tally.ts';
import { after, next, planOf } from './rooms.ts';

const raise = (move: string, hands: number): RoomEvent => ({ type: 'RAISE', move, hands });
const PEOPLE = ['Ana', 'Bo', 'Cy', 'Dee', 'Eli'];

test('a move was made when half of the hands that could go up went up', () => {
  const room = after(planOf('anecdote', { people: PEOPLE }), next(), raise('stop', 2), raise('search', 1));
  expect(stripsOf(room.context)[0]?.moves.map(({ heard }) => heard)).toEqual([true, false, false]);
});

test('a card on which no hands were counted gives no strip', () => {
  const room = after(planOf('anecdote', { people: PEOPLE }), next(), { type: 'SKIP' }, raise('stop', 4));
  expect(stripsOf(room.context).map(({ card }) => card)).toEqual([1]);
});

test('what the room left out most is the move that most rounds lack, the earlier of equals', () => {
  const first = [raise('stop', 4), raise('search', 0), raise('settle', 0)];
  const second = [raise('stop', 4), raise('search', 4), raise('settle', 1)];
  const room = after(planOf('anecdote', { people: PEOPLE }), next(), ...first, { type: 'SKIP' }, ...second);
  expect(leftOutMost(stripsOf(room.context))).toEqual({ id: 'settle', title: 'settle', rounds: 2 });
  const tie = after(planOf('anecdote', { people: PEOPLE }), next(), ...first);
  expect(leftOutMost(stripsOf(tie.context))?.id).toBe('search');
});

test('where nothing was left out there is nothing to drill', () => {
  const all = ['stop', 'search', 'settle'].map((move) => raise(move, 4));
  expect(
    leftOutMost(stripsOf(after(planOf('anecdote', { people: PEOPLE }), next(), ...all).context)),
  ).toBeUndefined();
  expect(leftOutMost(stripsOf(after(planOf('anecdote')).context))).toBeUndefined();
});
