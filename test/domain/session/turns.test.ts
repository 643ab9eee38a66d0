import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundOf, speakerOf } from '#domain/session/room.ts';
import { after, next, onward, phaseOf, planOf } from './rooms.ts';

/** To the first speaker: out of the lobby, past reading and thinking. */
const TO_SPEAKER = [next(), next(), next()];

test('nobody is named before the card has been read', () => {
  for (const steps of [1, 2]) {
    const room = after(planOf('drop-and-prop'), ...TO_SPEAKER.slice(0, steps));
    expect(speakerOf(room.context)).toBeUndefined();
  }
  expect(speakerOf(after(planOf('drop-and-prop'), ...TO_SPEAKER).context)).toBeDefined();
});

test('everybody speaks once before anybody speaks twice, whatever the seed', () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), fc.integer({ min: 2, max: 40 }), (seed, many) => {
      const people = Array.from({ length: many }, (_, index) => `P${index}`);
      const cards = Array.from({ length: many + 1 }, () => planOf('relay').cards[0] as never);
      let room = after(planOf('drop-and-prop', { people, cards, seed }), next());
      const spoke: string[] = [];
      while (spoke.length <= many) {
        room = onward(room, next(), next());
        spoke.push(speakerOf(room.context) as string);
        room = onward(room, { type: 'SKIP' });
        if (phaseOf(room) === 'wrapping') break;
      }
      expect(new Set(spoke.slice(0, many)).size).toBe(many);
      expect(spoke[many]).not.toBe(spoke[many - 1]);
    }),
    { numRuns: 20 },
  );
});

test('who passes is not asked again on this card and stays in the hat for the next', () => {
  const asked = after(planOf('drop-and-prop'), ...TO_SPEAKER);
  const first = speakerOf(asked.context) as string;
  const passed = onward(asked, { type: 'PASS', at: 0 });
  expect(speakerOf(passed.context)).not.toBe(first);
  expect(roundOf(passed.context)?.passed).toEqual([first]);
  expect(passed.context.spoken).not.toContain(first);
});

test('when everybody passes nobody has the floor, and somebody may still take it', () => {
  const pass = { type: 'PASS' as const, at: 0 };
  const nobody = after(planOf('drop-and-prop'), ...TO_SPEAKER, pass, pass, pass);
  expect(speakerOf(nobody.context)).toBeUndefined();
  expect(roundOf(nobody.context)?.passed).toHaveLength(3);
  const taken = onward(nobody, { type: 'TAKE', who: 'Bo', at: 0 });
  expect(speakerOf(taken.context)).toBe('Bo');
});

test('with volunteers first the floor is free until somebody takes it', () => {
  const free = after(planOf('drop-and-prop', { first: 'volunteers' }), ...TO_SPEAKER);
  expect(speakerOf(free.context)).toBeUndefined();
  expect(speakerOf(onward(free, { type: 'TAKE', who: 'Cy', at: 0 }).context)).toBe('Cy');
});

test('who is not in the room cannot take the floor, and who leaves lets it go', () => {
  const asked = after(planOf('drop-and-prop'), ...TO_SPEAKER);
  const who = speakerOf(asked.context) as string;
  expect(speakerOf(onward(asked, { type: 'TAKE', who: 'Zoe', at: 0 }).context)).toBe(who);
  expect(speakerOf(onward(asked, { type: 'LEAVE', who }).context)).toBeUndefined();
});

test('a name that is in already is not in twice', () => {
  const room = after(
    planOf('relay'),
    { type: 'JOIN', who: 'Ana' },
    { type: 'JOIN', who: 'Dee' },
    { type: 'JOIN', who: '' },
  );
  expect(room.context.people).toEqual(['Ana', 'Bo', 'Cy', 'Dee']);
});

test('in a huddle everybody who is there is asked for one intention', () => {
  let room = after(planOf('huddle'), ...TO_SPEAKER);
  const asked: string[] = [];
  while (phaseOf(room) === 'intending') {
    asked.push(speakerOf(room.context) as string);
    room = onward(room, next());
  }
  expect(asked.sort()).toEqual(['Ana', 'Bo', 'Cy']);
  expect(phaseOf(room)).toBe('keeping');
});
