import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getShortestPaths, toDirectedGraph } from 'xstate/graph';
import type { RoomEvent } from '#domain/session/events.ts';
import { FORMATS, type Format } from '#domain/session/format.ts';
import { roomMachine } from '#domain/session/machine.ts';
import { Room, roundOf, speakerOf } from '#domain/session/room.ts';
import { after, back, commit, next, onward, phaseOf, planOf, type Snapshot } from './rooms.ts';

const ALL = Object.keys(FORMATS) as Format[];

/** Everything that moves a room from one phase to another. */
const moving = ({ value }: Snapshot): RoomEvent[] => {
  const committing = JSON.stringify(value).includes('committing');
  const lines = committing ? [commit(false), commit(true)] : [];
  return [next(), back(), { type: 'SKIP' }, { type: 'END' }, { type: 'CLOSE' }, ...lines];
};

/** The rooms of a format that its graph leads to, told apart by phase, card, move and whether a scene is over. */
const walkOf = (format: Format) =>
  getShortestPaths(roomMachine, {
    input: planOf(format),
    events: moving,
    limit: 5000,
    serializeState: ({ value, context }) => {
      const round = roundOf(context);
      const { card, move, over, floor } = round ?? {};
      return JSON.stringify([value, context.rounds.length, card, move, over, floor, round?.replies.length]);
    },
    stopWhen: ({ context }) => (roundOf(context)?.replies.length ?? 0) > 2 || context.rounds.length > 3,
  });

describe.each(ALL)('the room of %s', (format) => {
  const walked = walkOf(format);

  test('comes to each of its phases, and to no other', () => {
    const phases = new Set(walked.map(({ state }) => phaseOf(state)));
    expect([...phases].sort()).toEqual(['lobby', ...FORMATS[format].phases, 'wrapping', 'closed'].sort());
  });

  test('can end from everywhere, and what it holds can be stored everywhere', () => {
    for (const { state } of walked) {
      expect(onward(state, { type: 'END' }, { type: 'CLOSE' }).status).toBe('done');
      expect(Room.parse(JSON.parse(JSON.stringify(state.context)))).toEqual(state.context);
    }
  });

  test('is the same room when a window resumes it', () => {
    for (const { state } of walked.slice(0, 40)) {
      if (state.status === 'done') continue;
      const resumed = roomMachine.resolveState({ value: state.value, context: state.context });
      expect(onward(resumed, next(5)).context).toEqual(onward(state, next(5)).context);
    }
  });

  test('goes through its phases in order by NEXT alone, each card once', () => {
    let room = after(planOf(format), next());
    const seen: string[] = [];
    while (phaseOf(room) !== 'wrapping' && seen.length < 60) {
      seen.push(phaseOf(room));
      room = onward(room, phaseOf(room) === 'committing' ? commit(true) : next());
    }
    const rounds = seen.filter((phase) => phase === 'reading').length;
    expect(rounds).toBe(planOf(format).cards.length);
    expect([...new Set(seen)]).toEqual(FORMATS[format].phases);
  });

  test('goes back the way it came, to the lobby', () => {
    let room = after(planOf(format), next());
    while (phaseOf(room) !== 'wrapping') {
      room = onward(room, phaseOf(room) === 'committing' ? commit(true) : next());
    }
    for (let steps = 0; phaseOf(room) !== 'lobby'; steps += 1) {
      expect(steps).toBeLessThan(80);
      room = onward(room, back());
    }
    expect(room.context.rounds).toEqual([]);
  });
});

test('together the formats use every state of the machine', () => {
  const states = (node: ReturnType<typeof toDirectedGraph>): string[] =>
    node.children.flatMap((child) => (child.children.length > 0 ? states(child) : [child.stateNode.key]));
  const used = new Set(['lobby', 'wrapping', 'closed', ...ALL.flatMap((format) => FORMATS[format].phases)]);
  expect(states(toDirectedGraph(roomMachine)).sort()).toEqual([...used].sort());
});

test('no order of events breaks a room: it can always be stored, and always ended', () => {
  const names = fc.constantFrom('Ana', 'Bo', 'Cy', 'Dee', '');
  const at = fc.integer({ min: 0, max: 1_000_000 });
  const events: fc.Arbitrary<RoomEvent> = fc.oneof(
    fc.record({ type: fc.constantFrom('NEXT', 'BACK', 'PASS', 'MORE', 'PAUSE', 'RESUME'), at }),
    fc.record({ type: fc.constantFrom('SKIP', 'END') }),
    fc.record({ type: fc.constantFrom('JOIN', 'LEAVE'), who: names }),
    fc.record({ type: fc.constant('TAKE' as const), who: names, at }),
    fc.record({
      type: fc.constant('LAY' as const),
      cards: fc.subarray(planOf('drop-and-prop').cards),
    }),
    fc.record({
      type: fc.constant('WRITE' as const),
      who: names,
      as: fc.constant('prop' as const),
      text: names,
    }),
    fc.record({
      type: fc.constant('KEEP' as const),
      round: fc.nat(3),
      heard: fc.nat(3),
      kept: fc.constantFrom({ move: 'stop', consent: true }, undefined),
    }),
    fc.record({
      type: fc.constant('RAISE' as const),
      move: fc.constantFrom('stop', 'search'),
      hands: fc.nat(3),
    }),
    fc.record({ type: fc.constant('COMMIT' as const), reply: fc.constant('a'), over: fc.boolean() }),
  ) as fc.Arbitrary<RoomEvent>;
  fc.assert(
    fc.property(fc.constantFrom(...ALL), fc.array(events, { maxLength: 60 }), (format, happened) => {
      const room = after(planOf(format), next(), ...happened);
      expect(Room.parse(JSON.parse(JSON.stringify(room.context)))).toEqual(room.context);
      expect(room.context.people).toEqual(expect.arrayContaining([speakerOf(room.context)].filter(Boolean)));
      expect(onward(room, { type: 'END' }, { type: 'END' }, { type: 'CLOSE' }).status).toBe('done');
    }),
  );
});

test('an empty room does not open', () => {
  expect(phaseOf(after(planOf('relay', { people: [] }), next()))).toBe('lobby');
  expect(phaseOf(after(planOf('relay', { cards: [] }), next()))).toBe('lobby');
});

test('in a relay each move is answered by the next one', () => {
  const room = (steps: number) => after(planOf('relay'), ...Array.from({ length: 3 + steps }, () => next()));
  expect([0, 1, 2].map((steps) => roundOf(room(steps).context)?.move)).toEqual([0, 1, 2]);
  expect(new Set(roundOf(room(2).context)?.speakers).size).toBe(3);
  expect(phaseOf(room(3))).toBe('scoring');
});

test('the cards still to come can be laid anew at any time, and what lies on the table stays', () => {
  const [one, two] = planOf('drop-and-prop').cards;
  if (!one || !two) throw new Error('The plan has two cards.');
  const three = { ...one, id: 'three' };
  const lobby = after(planOf('drop-and-prop'), { type: 'LAY', cards: [two, three, one] });
  expect(lobby.context.cards.map(({ id }) => id)).toEqual(['two', 'three', 'one']);
  const later = onward(lobby, next(), next(), { type: 'LAY', cards: [one] }, { type: 'SKIP' });
  expect(later.context.cards.map(({ id }) => id)).toEqual(['two', 'one']);
  expect([phaseOf(later), roundOf(later.context)?.card]).toEqual(['reading', 1]);
});

test('skipping a card deals the next one, and skipping the last one wraps up', () => {
  const first = after(planOf('drop-and-prop'), next(), next(), { type: 'SKIP' });
  expect([phaseOf(first), roundOf(first.context)?.card]).toEqual(['reading', 1]);
  expect(phaseOf(onward(first, { type: 'SKIP' }))).toBe('wrapping');
});

test('a line is kept with its move and the leave of who said it, in whatever round it was said', () => {
  const said = after(planOf('drop-and-prop'), next(), next(), next(), {
    type: 'WRITE',
    who: 'Ana',
    as: 'prop',
    text: 'What would Piotr ask first?',
  });
  const kept = onward(
    said,
    { type: 'SKIP' },
    { type: 'END' },
    {
      type: 'KEEP',
      round: 0,
      heard: 0,
      kept: { move: 'search', consent: true },
    },
  );
  expect(kept.context.rounds[0]?.heard).toEqual([
    { who: 'Ana', as: 'prop', text: 'What would Piotr ask first?', kept: { move: 'search', consent: true } },
  ]);
  const gone = onward(kept, { type: 'KEEP', round: 0, heard: 0, kept: undefined });
  expect(gone.context.rounds[0]?.heard[0]).not.toHaveProperty('kept');
});

test('a team takes a scene line by line until it is over', () => {
  const committing = after(planOf('scene'), next(), next(), next(), next(), next());
  expect(phaseOf(committing)).toBe('committing');
  expect(phaseOf(onward(committing, next()))).toBe('committing');
  const heard = onward(committing, commit(false));
  expect([phaseOf(heard), phaseOf(onward(heard, next()))]).toEqual(['hearing', 'choosing']);
  const over = onward(committing, commit(true));
  expect(phaseOf(onward(over, next()))).toBe('keeping');
  expect(roundOf(onward(over, back()).context)).toMatchObject({ replies: [], over: false });
});
