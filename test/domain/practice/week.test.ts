import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf, type History, type Offer, planWeek, WEEK_MINUTES } from '#domain/practice/week.ts';
import { attempted } from './attempted.ts';

const MONDAY = '2026-11-16T00:00:00.000Z';
const offer: Offer = {
  lessons: [
    { id: 'objections/stop', minutes: 5, scene: 'price' },
    { id: 'objections/search', minutes: 5, scene: 'budget' },
  ],
  scenes: [
    { id: 'price', minutes: 4 },
    { id: 'budget', minutes: 5 },
    { id: 'rival', minutes: 4 },
  ],
};
const done = (attempts: History['attempts'], lessons: [string, string][] = []): History => ({
  attempts,
  lessons: new Map(lessons),
});
const plan = (history: History) => planWeek(offer, history, MONDAY);
const ids = (history: History) => plan(history).parts.map(({ kind, id }) => `${kind} ${id}`);

test('the first week holds the first lesson, its scene, a new scene and a line for a real call', () => {
  expect(ids(done([]))).toEqual([
    'lesson objections/stop',
    'scene price',
    'scene rival',
    'field objections/stop',
  ]);
  expect(plan(done([]))).toMatchObject({ minutes: 15, waiting: 0 });
});

test('the plan stays the same while it is being worked off', () => {
  const history = done(
    [attempted({ scene: 'price', at: '2026-11-17T08:45:00.000Z' })],
    [['objections/stop', '2026-11-17T08:40:00.000Z']],
  );
  expect(ids(history)).toEqual(ids(done([])));
  expect(plan(history).parts.map((part) => part.done)).toEqual([true, true, false, false]);
});

test('the line for a call is done when everything before it is', () => {
  const at = '2026-11-17T08:45:00.000Z';
  const history = done(
    [attempted({ scene: 'price', at }), attempted({ scene: 'rival', at })],
    [['objections/stop', at]],
  );
  expect(plan(history).parts.every((part) => part.done)).toBe(true);
});

test('a lesson taken in an earlier week makes room for the next one', () => {
  const history = done([], [['objections/stop', '2026-11-10T08:40:00.000Z']]);
  expect(ids(history)[0]).toBe('lesson objections/search');
});

test('a scene short of its benchmark comes before one that is due again, and that before a new one', () => {
  const history = done(
    [
      attempted({ scene: 'rival', run: 6, benchmark: true, at: '2026-11-04T09:00:00.000Z' }),
      attempted({ scene: 'price', run: 3, at: '2026-11-10T09:00:00.000Z' }),
    ],
    [
      ['objections/stop', '2026-11-03T09:00:00.000Z'],
      ['objections/search', '2026-11-03T09:00:00.000Z'],
    ],
  );
  expect(plan(history).parts.map(({ id, why }) => [id, why])).toEqual([
    ['price', 'not-at-benchmark'],
    ['rival', 'due-again'],
    ['budget', 'new'],
  ]);
});

test('a scene at benchmark rests for a week', () => {
  const history = done([attempted({ scene: 'rival', benchmark: true, at: '2026-11-12T09:00:00.000Z' })]);
  expect(ids(history)).not.toContain('scene rival');
});

test('whole days are counted from the last play to the Monday', () => {
  const history = done([attempted({ scene: 'price', benchmark: true, at: '2026-11-04T23:00:00.000Z' })]);
  expect(plan(history).parts.find(({ id }) => id === 'price')).toMatchObject({ why: 'due-again', days: 11 });
});

test('what is due and finds no room waits, and is counted', () => {
  const at = '2026-11-09T09:00:00.000Z';
  const history = done(['price', 'budget', 'rival'].map((scene) => attempted({ scene, at })));
  expect(plan(history)).toMatchObject({ waiting: 1, minutes: 15 });
});

test('the best play has the longest run, then the highest score', () => {
  const [short, low, high] = [
    attempted({ scene: 'price', run: 3, score: 90 }),
    attempted({ scene: 'price', run: 5, score: 60 }),
    attempted({ scene: 'price', run: 5, score: 70 }),
  ];
  expect(bestOf([short, high, low])).toBe(high);
});

test('a week never holds more than fifteen minutes, and names nothing twice', () => {
  const day = fc
    .integer({ min: 1, max: 20 })
    .map((date) => `2026-11-${String(date).padStart(2, '0')}T09:00:00.000Z`);
  const attempts = fc.array(
    fc
      .record({
        scene: fc.constantFrom('price', 'budget', 'rival', 'removed'),
        benchmark: fc.boolean(),
        at: day,
      })
      .map(attempted),
  );
  const minutes = fc.integer({ min: 1, max: 13 });
  fc.assert(
    fc.property(
      attempts,
      minutes,
      fc.array(minutes, { minLength: 3, maxLength: 3 }),
      (played, lesson, scenes) => {
        const sized: Offer = {
          lessons: offer.lessons.map((each) => ({ ...each, minutes: lesson })),
          scenes: offer.scenes.map((each, index) => ({ ...each, minutes: scenes[index] as number })),
        };
        const { parts, minutes: sum } = planWeek(sized, done(played), MONDAY);
        const names = parts.map(({ kind, id }) => `${kind} ${id}`);
        expect(sum).toBeLessThanOrEqual(WEEK_MINUTES);
        expect(new Set(names).size).toBe(names.length);
      },
    ),
  );
});
