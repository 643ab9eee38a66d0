import { expect, test } from 'vitest';
import { dayAfter } from '#adapters/browser/calendar.ts';
import type { Campaign } from '#domain/numbers/campaign.ts';
import { drillsOf, practiceOf, sameDrill } from '#domain/team/campaign-drills.ts';
import type { KeptResult } from '#domain/team/kept.ts';

const campaign: Campaign = {
  competency: 'objections',
  routine: 'steady',
  people: ['Jo', 'Sam', 'Kim'],
  starts: '2026-11-30',
  weeks: 3,
  lessons: ['objections/one', 'objections/two'],
  scenes: ['dear', 'late'],
  moves: 5,
  step: { from: 'Proposals', to: 'Wins' },
  before: { made: 20, of: 100, from: '2026-09-01', to: '2026-11-28' },
  check: '2026-12-21',
};

const ids = (prefix: string): (() => string) => {
  let last = 0;
  return () => `${prefix}${++last}`;
};
const asking = (prefix: string) => ({
  by: 'Marta',
  at: '2026-11-28T09:00:00Z',
  newId: ids(prefix),
  dayAfter,
});

const sent = (by: string, scene: string, finishedAt: string, run: number): KeptResult =>
  ({
    by,
    assignment: null,
    standing: 'true-to-claim',
    attempt: { scenario: { id: scene }, finishedAt, result: { run: Array(run).fill('move') } },
  }) as unknown as KeptResult;

test('each week has its lesson and its scene, from its first day to its last', () => {
  const drills = drillsOf(campaign, asking('a'));
  expect(drills.map(({ target, from, due }) => [target, from, due])).toEqual([
    ['objections/one', '2026-11-30', '2026-12-06'],
    ['dear', '2026-11-30', '2026-12-06'],
    ['objections/two', '2026-12-07', '2026-12-13'],
    ['late', '2026-12-07', '2026-12-13'],
    ['dear', '2026-12-14', '2026-12-20'],
  ]);
  expect(drills.map(({ moves }) => moves)).toEqual([undefined, 5, undefined, 5, 5]);
});

test('a campaign that is sent twice asks for the same drills', () => {
  const [first, second] = [drillsOf(campaign, asking('a')), drillsOf(campaign, asking('b'))];
  for (const [place, drill] of first.entries()) {
    expect(second.map((other) => sameDrill(drill, other)).indexOf(true)).toBe(place);
  }
});

test('practice counts what its people sent of its scenes since it started, and nothing else', () => {
  const results = [
    sent('jo ', 'dear', '2026-12-01T10:00:00Z', 5),
    sent('Jo', 'late', '2026-12-08T10:00:00Z', 3),
    sent('Sam', 'dear', '2026-11-29T10:00:00Z', 6),
    sent('Alex', 'dear', '2026-12-02T10:00:00Z', 6),
    sent('Kim', 'other', '2026-12-02T10:00:00Z', 6),
    { ...sent('Kim', 'dear', '2026-12-02T10:00:00Z', 6), standing: 'other-result' as const },
  ];
  expect(practiceOf(campaign, results)).toEqual({ senders: 1, plays: 2, reached: 1 });
});
