import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answered, missedDecisions } from '#domain/practice/decisions.ts';
import { whereToAsk } from '#domain/practice/where-to-ask.ts';
import type { Attempt, Sure } from '#domain/records/attempt.ts';
import { attempted, decided, SMALL } from './attempted.ts';

const MONDAY = '2026-11-16T00:00:00.000Z';
const GAPS = [1, 6, 35];
const moments = new Map([['price', SMALL]]);
const on = (day: number, hour = 9) => new Date(Date.UTC(2026, 10, 16 + day, hour)).toISOString();
const played = (nth: number, day: number, opener: string, sure: Sure = 'fairly'): Attempt =>
  attempted({ scene: 'price', nth, at: on(day), said: [{ beat: 'opener', reply: opener, tookMs: 1, sure }] });
const missed = (attempts: Attempt[], answered: Answered[] = []) =>
  missedDecisions({ attempts, decided: answered }, moments, GAPS, MONDAY);

test('a missed decision is due after days, then a week, then a month, and leaves after three right days', () => {
  const first = [played(1, -9, 'argue')];
  const right = [-8, -2, 33].map((day, nth) => decided(nth, on(day), 'wait'));
  const dues = [0, 1, 2, 3].map((days) => missed(first, right.slice(0, days)).map(({ due }) => due));
  expect(dues).toEqual([[-8], [-2], [33], []]);
});

test('the day of the miss and a second answer on one day count for nothing', () => {
  const answered = [on(-9, 11), on(-8), on(-8, 12)].map((at, nth) => decided(nth, at, 'wait'));
  expect(missed([played(1, -9, 'argue')], answered)).toMatchObject([{ rights: 1, due: -2 }]);
});

test('a wrong answer brings a decision back, also one that had left', () => {
  const right = [-8, -7, -6].map((day, nth) => decided(nth, on(day), 'wait'));
  expect(missed([played(1, -9, 'argue')], right)).toEqual([]);
  expect(missed([played(1, -9, 'argue'), played(2, -5, 'argue')], right)).toMatchObject([
    { rights: 0, due: -4 },
  ]);
  const wrong = decided(9, on(-7), 'argue', 'certain');
  expect(missed([played(1, -9, 'argue')], [wrong])).toMatchObject([{ rights: 0, due: -6, certain: true }]);
});

test('being right in a later play counts as well', () => {
  expect(missed([played(1, -9, 'argue'), played(2, -8, 'wait')])).toMatchObject([{ rights: 1 }]);
});

test('a reply that costs five points at most is no miss', () => {
  const hint = [
    { beat: 'opener', reply: 'wait', tookMs: 1 },
    { beat: 'sort', reply: 'hint', tookMs: 1 },
  ];
  expect(missed([attempted({ scene: 'price', said: hint })])).toEqual([]);
});

test('certain and wrong comes first, and is like any other once it has been right', () => {
  const both = [
    { beat: 'opener', reply: 'argue', tookMs: 1, sure: 'fairly' as const },
    { beat: 'sort', reply: 'tell', tookMs: 1, sure: 'certain' as const },
  ];
  const one = missed([attempted({ scene: 'price', at: on(-9), said: both })]);
  expect(one.map(({ beat, certain, after }) => [beat, certain, after])).toEqual([
    ['sort', true, ['argue']],
    ['opener', false, []],
  ]);
  const again = [
    { beat: 'opener', reply: 'argue', tookMs: 1 },
    { beat: 'sort', reply: 'ask', tookMs: 1 },
  ];
  const later = attempted({ scene: 'price', nth: 2, at: on(-7), said: again });
  expect(
    missed([attempted({ scene: 'price', at: on(-9), said: both }), later]).map(({ certain }) => certain),
  ).toEqual([false, false]);
});

test('lines taken over from another play belong to that play', () => {
  const from = { attempt: '0193a5e0-0000-7000-8000-000000000001', choices: 1 };
  const again = { ...played(2, -5, 'argue'), from };
  expect(missed([again])).toEqual([]);
  expect(missed([played(1, -9, 'argue'), again])).toMatchObject([{ due: -8 }]);
});

test('what a scene no longer holds is left out', () => {
  expect(missed([played(1, -9, 'gone'), attempted({ scene: 'gone' })])).toEqual([]);
  expect(missed([played(1, -9, 'argue')], [decided(1, on(-8), 'gone')])).toMatchObject([{ due: -8 }]);
  const moved = attempted({ scene: 'price', said: [{ beat: 'sort', reply: 'argue', tookMs: 1 }] });
  expect(missed([moved])).toEqual([]);
});

test('a decision is asked in scenes with the same move and where it was missed, in turn', () => {
  const [decision] = missed([played(1, -9, 'argue')]);
  if (!decision) throw new Error('The decision is missing.');
  const siblings = new Map([
    ['price', SMALL],
    ['budget', [SMALL[1], SMALL[0]].flatMap((moment) => moment ?? [])],
    ['rival', SMALL],
  ]);
  const places = [0, 1, 2].map((turn) => whereToAsk(decision, siblings, turn));
  expect(places).toEqual([
    { scene: 'rival', after: [], beat: 'opener' },
    { scene: 'price', after: [], beat: 'opener' },
    { scene: 'rival', after: [], beat: 'opener' },
  ]);
  const taken = [{ scene: 'rival', after: [], beat: 'opener' }];
  expect(whereToAsk(decision, siblings, 0, taken)).toEqual({ scene: 'price', after: [], beat: 'opener' });
});

test('whatever was answered, a decision is in the set until it was right on three days after its last miss', () => {
  const answer = fc.record({
    day: fc.integer({ min: -60, max: 0 }),
    right: fc.boolean(),
    alone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), (answers) => {
      const said = ({ right }: { right: boolean }) => (right ? 'wait' : 'argue');
      const plays = [{ day: -70, right: false, alone: false }, ...answers].map((each, nth) => ({
        ...each,
        nth,
      }));
      const found = missed(
        plays.filter(({ alone }) => !alone).map((each) => played(each.nth, each.day, said(each))),
        plays.filter(({ alone }) => alone).map((each) => decided(each.nth, on(each.day, 10), said(each))),
      );
      const times = plays.map(({ day, right, alone }) => ({ day, right, hour: alone ? 10 : 9 }));
      const last = times
        .filter(({ right }) => !right)
        .sort((a, b) => a.day - b.day || a.hour - b.hour)
        .at(-1);
      const days = new Set(
        times.filter(({ day, right }) => right && day > (last?.day ?? 0)).map(({ day }) => day),
      );
      const missedThen = [...days].length < 3;
      expect(found.length).toBe(missedThen ? 1 : 0);
    }),
  );
});
