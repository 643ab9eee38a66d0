import { expect, test } from 'vitest';
import { type Assignment, assignedOf } from '#domain/team/assignment.ts';
import { drillsOf, openOf } from '#domain/team/drills.ts';
import { type KeptResult, sameName } from '#domain/team/kept.ts';
import { attempted } from '../practice/attempted.ts';
import { assignment } from './parcels.ts';

const TODAY = '2026-12-01';
const drill = (nth: number, change: Partial<Assignment> = {}): Assignment => ({
  ...assignment,
  id: `0193a5e0-0000-7000-8000-00000000000${nth}`,
  ...change,
});
const sent = (id: string, run: number, change: Partial<KeptResult> = {}): KeptResult => ({
  by: 'Lucía',
  assignment: id,
  attempt: attempted({ scene: 'price-against-what', run, benchmark: run >= 6 }),
  standing: 'true-to-claim',
  ...change,
});

test('late drills come first, then by their day, and those done come last', () => {
  const late = drill(1, { due: '2026-11-30' });
  const soon = drill(2, { due: '2026-12-02' });
  const later = drill(3, { due: '2026-12-09' });
  const done = drill(4, { due: '2026-11-01' });
  const drills = drillsOf([later, done, soon, late], [sent(done.id, 5)], new Map(), TODAY);
  expect(drills.map(({ assignment: { id }, state }) => [id.at(-1), state])).toEqual([
    ['1', 'late'],
    ['2', 'open'],
    ['3', 'open'],
    ['4', 'done'],
  ]);
});

test('a drill due today is not late', () => {
  expect(drillsOf([drill(1, { due: TODAY })], [], new Map(), TODAY)[0]?.state).toBe('open');
});

test('its target is the run it names; without one, the benchmark', () => {
  const named = drill(1, { moves: 5 });
  const { moves: _, ...benchmark } = drill(2);
  const state = (one: Assignment, run: number) =>
    drillsOf([one], [sent(one.id, run)], new Map(), TODAY)[0]?.state;
  expect([state(named, 4), state(named, 5), state(benchmark, 5), state(benchmark, 6)]).toEqual([
    'open',
    'done',
    'open',
    'done',
  ]);
});

test('a result that was not true to its claim reaches nothing, and the best play is the longest run', () => {
  const one = drill(1, { moves: 5 });
  const forged = sent(one.id, 6, { standing: 'other-result' });
  const plays = [sent(one.id, 3), forged, sent(one.id, 4), sent(one.id, 2)];
  const [found] = drillsOf([one], plays, new Map(), TODAY);
  expect(found).toMatchObject({ state: 'open', best: { result: { run: { length: 4 } } } });
  expect(found?.plays).toHaveLength(3);
});

test('a lesson is done on their word; a scene, or another lesson, is not', () => {
  const lesson = drill(1, { kind: 'lesson', target: 'objections/stop', due: '2026-11-30' });
  const scene = drill(2, { target: 'objections/stop' });
  const other = drill(3, { kind: 'lesson', target: 'objections/search' });
  const told = { by: 'Lucía', lesson: 'objections/stop', on: '2026-11-29' };
  const taken = new Map([lesson, scene, other].map(({ id }) => [id, told]));
  const found = drillsOf([lesson, scene, other], [], taken, TODAY);
  expect(found.map(({ assignment: { id }, state, taken: on }) => [id.at(-1), state, on])).toEqual([
    ['2', 'open', undefined],
    ['3', 'open', undefined],
    ['1', 'done', '2026-11-29'],
  ]);
});

test('what somebody has open is found by their name in any case', () => {
  const drills = drillsOf(
    [drill(1), drill(2, { to: ' lucía ' }), drill(3, { to: 'Tom' })],
    [],
    new Map(),
    TODAY,
  );
  expect(openOf(drills, 'LUCÍA')).toHaveLength(2);
  expect(sameName('Tom', 'Tom F')).toBe(false);
});

test('the week plans a scene up to its target, a lesson without one, and names who asked', () => {
  const { moves: _, ...benchmark } = drill(1);
  const of = { id: benchmark.id, due: benchmark.due, by: 'Marta', note: benchmark.note };
  expect(assignedOf(benchmark, 4)).toEqual({ ...of, scene: 'price-against-what', target: 4 });
  expect(assignedOf({ ...benchmark, moves: 2 }, 4)).toMatchObject({ target: 2 });
  expect(assignedOf({ ...benchmark, kind: 'lesson', target: 'objections/stop' }, 0)).toEqual({
    ...of,
    lesson: 'objections/stop',
    told: true,
  });
  expect(assignedOf({ ...benchmark, kind: 'lesson', to: '' }, 0)).toMatchObject({ told: false });
});
