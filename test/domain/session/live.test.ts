import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoomEvent } from '#domain/session/events.ts';
import { FORMATS, type Format } from '#domain/session/format.ts';
import { Live, opened } from '#domain/session/live.ts';
import { after as afterLive } from '#domain/session/machine.ts';
import { after, commit, phaseOf, planOf } from './rooms.ts';

const formats = fc.constantFrom(...(Object.keys(FORMATS) as Format[]));
const events = fc.oneof(
  { weight: 4, arbitrary: fc.nat(1e6).map((at): RoomEvent => ({ type: 'NEXT', at })) },
  fc.nat(1e6).map((at): RoomEvent => ({ type: 'BACK', at })),
  fc.nat(1e6).map((at): RoomEvent => ({ type: 'PASS', at })),
  fc.nat(1e6).map((at): RoomEvent => ({ type: 'PAUSE', at })),
  fc.constantFrom<RoomEvent>({ type: 'SKIP' }, { type: 'END' }, commit(false), commit(true)),
  fc.constantFrom('Dee', 'Ana').map((who): RoomEvent => ({ type: 'JOIN', who })),
);

test('a room that is put down and taken up after every event is the room that was never put down', () => {
  fc.assert(
    fc.property(formats, fc.array(events, { maxLength: 40 }), (format, list) => {
      const plan = planOf(format);
      const snapshot = after(plan, ...list);
      const live = list.reduce((room, event) => {
        const stored = Live.parse(JSON.parse(JSON.stringify(room)));
        return stored.at === 'closed' ? stored : afterLive(stored, event);
      }, opened(plan));
      expect([live.at, live.room]).toEqual([phaseOf(snapshot), snapshot.context]);
    }),
    { examples: [['drop-and-prop', [{ type: 'END' }, { type: 'JOIN', who: 'Dee' }]]] },
  );
});
