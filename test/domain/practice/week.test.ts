import { expect, test } from 'vitest';
import { bestOf } from '#domain/practice/due.ts';
import { type History, planWeek } from '#domain/practice/week.ts';
import type { Attempt } from '#domain/records/attempt.ts';
import type { Used } from '#domain/records/worksheet.ts';
import { attempted, decided } from './attempted.ts';
import { done, MONDAY, moments, offer, said } from './small-course.ts';

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

test('days are counted from the day of the last play to the Monday', () => {
  const history = done([attempted({ scene: 'price', benchmark: true, at: '2026-11-04T23:00:00.000Z' })]);
  expect(plan(history).parts.find(({ id }) => id === 'price')).toMatchObject({ why: 'due-again', days: 12 });
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

test('a decision that the learner was certain of and got wrong comes before everything else', () => {
  const at = '2026-11-10T09:00:00.000Z';
  const history = done([attempted({ scene: 'price', at, said: said('argue', 'certain', 'tell') })]);
  const assigned = [{ id: 'drill', scene: 'rival', target: 5, due: '2026-11-19', by: 'Marta' }];
  const { parts } = planWeek(offer, history, MONDAY, moments, assigned);
  expect(parts.map(({ kind, why }) => `${kind} ${why}`)).toEqual([
    'decisions certain-and-wrong',
    'lesson next-lesson',
    'scene assigned',
    'field with-lesson',
  ]);
  expect(parts[0]).toMatchObject({ minutes: 1.5, missed: [{ beat: 'opener' }, { beat: 'sort' }] });
});

test('decisions missed without certainty come after what is assigned, and before scenes that are due', () => {
  const at = '2026-11-10T09:00:00.000Z';
  const history = done(
    [attempted({ scene: 'price', at, said: said('argue') }), attempted({ scene: 'budget', nth: 1, at })],
    [
      ['objections/stop', at],
      ['objections/search', at],
    ],
  );
  const assigned = [
    { id: 'drill', scene: 'rival', target: 5, due: '2026-11-19', by: 'Marta' },
    { id: 'other', scene: 'budget', target: 5, due: '2026-11-18', by: 'Marta' },
  ];
  const { parts, waiting } = planWeek(offer, history, MONDAY, moments, assigned);
  expect(parts.map(({ id, why }) => `${id} ${why}`)).toEqual([
    'budget assigned',
    'rival assigned',
    'decisions missed',
    'price not-at-benchmark',
  ]);
  expect(waiting).toBe(0);
});

test('an assigned lesson takes the place of the next one', () => {
  const assigned = [{ id: 'drill', lesson: 'objections/search', told: true, due: '2026-11-19', by: 'Marta' }];
  const [first] = planWeek(offer, done([]), MONDAY, moments, assigned).parts;
  expect(first).toMatchObject({ kind: 'lesson', id: 'objections/search', why: 'assigned' });
});

test('an assigned scene is done by a play for it, not by another, and the week after it has left the plan', () => {
  const assigned = [{ id: 'drill', scene: 'rival', target: 5, due: '2026-11-19', by: 'Marta' }];
  const own = attempted({ scene: 'rival', at: '2026-11-17T09:00:00.000Z' });
  const asked = { ...own, for: { assignment: 'drill' } };
  const rival = (attempts: Attempt[], monday = MONDAY) =>
    planWeek(offer, done(attempts), monday, moments, assigned).parts.find(({ id }) => id === 'rival');
  expect(rival([own])).toMatchObject({ why: 'assigned', done: false });
  expect(rival([asked])).toMatchObject({ why: 'assigned', done: true });
  expect(rival([asked], '2026-11-23T00:00:00.000Z')?.why).not.toBe('assigned');
});

test('decisions are done once each has been made this week', () => {
  const at = '2026-11-10T09:00:00.000Z';
  const missed = done([attempted({ scene: 'price', at, said: said('argue', 'certain') })]);
  const made = decided(1, '2026-11-17T09:00:00.000Z', 'wait');
  const first = (history: History) => planWeek(offer, history, MONDAY, moments).parts[0];
  expect(first(missed)).toMatchObject({ kind: 'decisions', done: false });
  expect(first({ ...missed, decided: [made] })).toMatchObject({ kind: 'decisions', done: true });
});

test('a line that fell flat on a real call brings its scene back; one that worked lets it rest', () => {
  const history = (used: Used, at: string) => ({
    ...done(
      [attempted({ scene: 'price', benchmark: true, at })],
      [
        ['objections/stop', at],
        ['objections/search', at],
      ],
    ),
    used: [{ lesson: 'objections/stop', at: '2026-11-13T09:00:00.000Z', used }],
  });
  const why = (used: Used, at: string) => plan(history(used, at)).parts.find(({ id }) => id === 'price')?.why;
  expect(why('fell-flat', '2026-11-12T09:00:00.000Z')).toBe('fell-flat');
  expect(why('not-yet', '2026-11-02T09:00:00.000Z')).toBe('due-again');
  expect(why('worked', '2026-11-02T09:00:00.000Z')).toBeUndefined();
});

test('after four weeks away there are fifteen minutes, and the rest waits', () => {
  const at = '2026-10-14T09:00:00.000Z';
  const history = done(
    ['price', 'budget', 'rival'].map((scene, nth) =>
      attempted({ scene, nth, at, said: said('argue', 'fairly', 'tell') }),
    ),
  );
  const { parts, minutes, waiting } = planWeek(offer, history, MONDAY, moments);
  expect(parts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'lesson objections/stop',
    'decisions decisions',
    'scene price',
    'field objections/stop',
  ]);
  expect(minutes).toBe(12.5);
  expect(waiting).toBe(3);
});

test('where everything rests, nothing is due', () => {
  const at = '2026-11-14T09:00:00.000Z';
  const history = done(
    ['price', 'budget', 'rival'].map((scene) => attempted({ scene, benchmark: true, at })),
    [
      ['objections/stop', at],
      ['objections/search', at],
    ],
  );
  expect(plan(history)).toEqual({ parts: [], minutes: 0, waiting: 0 });
});

test('what is not in the course any more is left out', () => {
  const at = '2026-11-10T09:00:00.000Z';
  const gone = [{ beat: 'opener', reply: 'removed', tookMs: 9000, sure: 'certain' as const }];
  const history = done([
    attempted({ scene: 'removed', at, said: said('argue', 'certain') }),
    attempted({ scene: 'price', nth: 1, at, said: gone }),
  ]);
  const assigned = [{ id: 'drill', scene: 'removed', target: 5, due: '2026-11-19', by: 'Marta' }];
  const { parts } = planWeek(offer, history, MONDAY, moments, assigned);
  expect(parts.map(({ id }) => id)).toEqual(['objections/stop', 'price', 'rival', 'objections/stop']);
});
