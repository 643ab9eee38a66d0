/** Scenes as large as one may get: forty beats that lead on, skip ahead and go back, and eight endings. */
import fc from 'fast-check';
import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';
import type { Story } from '../../domain/reference.ts';

const BEATS = 40;
const ENDINGS = 8;
const beat = (place: number) => `beat-${place}`;
const ending = (place: number) => `ending-${place}`;

type Leads = { ahead: number; back: number; end: number };

const leads = fc.record({
  ahead: fc.integer({ min: 1, max: 9 }),
  back: fc.nat({ max: 9 }),
  end: fc.nat({ max: ENDINGS - 1 }),
});

export const largeStories: fc.Arbitrary<Story> = fc
  .array(leads, { minLength: BEATS, maxLength: BEATS })
  .map((all) => ({ scenario: scenarioOf(all), routine }));

function scenarioOf(all: readonly Leads[]): Scenario {
  const onwards = (place: number): string => (place < BEATS ? beat(place) : ending(0));
  return Scenario.parse({
    title: 'Large',
    kind: 'conversation',
    competency: 'objections',
    element: 'price',
    routine: 'large',
    level: 1,
    minutes: 6,
    brief: 'A large scene.',
    goal: 'An ending.',
    buyer: { name: 'Ines Roth', role: 'Buyer', company: 'Kranbau', manner: 'dry' },
    meters: { patience: { start: 100, ends: { at: 0, in: ending(1) } } },
    start: beat(0),
    beats: Object.fromEntries(
      all.map(({ ahead, back, end }, place) => [
        beat(place),
        {
          says: `This is ${beat(place)}.`,
          replies: [
            { id: 'on', say: 'On.', makes: place === 20 ? ['move'] : [], next: onwards(place + 1) },
            { id: 'skip', say: 'Skip.', next: onwards(place + ahead) },
            {
              id: 'back',
              say: 'Back.',
              effect: { patience: -50 },
              next: beat(Math.max(0, place - back)),
            },
            { id: 'end', say: 'End.', next: ending(end) },
          ],
        },
      ]),
    ),
    endings: Object.fromEntries(
      Array.from({ length: ENDINGS }, (_, place) => [
        ending(place),
        { outcome: place === 0 ? 'advanced' : 'stalled', says: 'Over.' },
      ]),
    ),
  });
}

const routine = Routine.parse({
  title: 'Large',
  competency: 'objections',
  summary: 'One move.',
  moves: [{ id: 'move', title: 'Move', do: 'Do.', 'sounds-like': 'So.', why: 'Why.', critical: false }],
  slips: {},
  share: { routine: 100, facts: 0 },
  benchmark: { moves: 1, facts: 0, outcome: 'advanced' },
});
