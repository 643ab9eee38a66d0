import { expect, test } from 'vitest';
import { Entry } from '#domain/records/entry.ts';
import type { RoomEvent } from '#domain/session/events.ts';
import { brightSpotsOf, KeptSession, sessionOf } from '#domain/session/kept.ts';
import { readSpotsFile, spotsFile } from '#domain/team/spots-file.ts';
import { id } from '../records/histories.ts';
import { after, next, planOf } from './rooms.ts';

const ON = '2026-11-24T09:00:00.000Z';
const said = (text: string): RoomEvent => ({ type: 'WRITE', who: 'Ana', as: 'prop', text });
const keep = (heard: number, consent: boolean): RoomEvent => ({
  type: 'KEEP',
  round: 0,
  heard,
  kept: { move: 'search', consent },
});

const { context: room } = after(
  planOf('drop-and-prop'),
  next(),
  ...[said('One.'), said('Two.'), said('Three.'), keep(0, true), keep(1, false)],
  { type: 'RAISE', move: 'stop', hands: 2 },
  { type: 'END' },
  { type: 'SETTLE', wrap: { keep: 'Asking', change: 'Waiting', owner: 'Bo' } },
);

test('only lines whose speakers agreed are kept, with card and move', () => {
  expect(brightSpotsOf(room, ON)).toEqual([
    {
      line: 'One.',
      who: 'Ana',
      on: ON,
      card: { id: 'one', who: 'Dana', says: 'Too dear.' },
      move: { id: 'search', title: 'search' },
      consent: true,
    },
  ]);
});

test('a session is kept with its strips and what the team takes out of it, and without what was said', () => {
  const session = sessionOf(room, ON);
  expect(KeptSession.parse(JSON.parse(JSON.stringify(session)))).toEqual(session);
  expect(session.strips.map(({ says }) => says)).toEqual(['Too dear.']);
  expect(session.wrap.owner).toBe('Bo');
  expect(JSON.stringify(session)).not.toContain('Two.');
  expect(
    Entry.safeParse({ id: id(1), v: 1, kind: 'session', of: id(2), at: ON, body: session }).success,
  ).toBe(true);
});

const spots = brightSpotsOf(room, ON).map((spot) => ({ id: id(7), spot }));

test('bright spots that were saved as a file are read from it again', () => {
  expect(readSpotsFile('spots.json', spotsFile(spots))).toEqual({ spots });
});

test.each([
  ['is not JSON, or it breaks off', spotsFile(spots).slice(0, -9)],
  ['holds no bright spots', spotsFile(spots).replace('"consent": true', '"consent": false')],
  ['holds no bright spots', '{"format":"runthrough-copy"}'],
  ['is 11 MB', ' '.repeat(10_500_000)],
])('a file is refused, all of it, when it %s', (why, content) => {
  expect(readSpotsFile('spots.json', content)).toMatchObject({ wrong: expect.stringContaining(why) });
});
