import { expect, test } from 'vitest';
import type { Attempt } from '#domain/records/attempt.ts';
import { atBenchmark, heatOf, membersOf, sharedGap } from '#domain/team/heat.ts';
import type { KeptResult } from '#domain/team/kept.ts';
import { MOVES, playOf, targets } from './plays.ts';

const MONDAY = '2026-11-02T00:00:00.000Z';
const scenes = new Map(
  [...targets].map(([id, target]) => [
    id,
    {
      ...target,
      routine:
        id === 'pain' ? [{ id: 'dig', title: 'Dig' }] : MOVES.map((move) => ({ id: move, title: move })),
    },
  ]),
);
const person = (name: string) => ({ id: name, thing: { name, deals: null } });
const by = (
  who: string,
  attempt: Attempt,
  standing: KeptResult['standing'] = 'true-to-claim',
): KeptResult => ({
  by: who,
  assignment: null,
  attempt,
  standing,
});
const thrice = (who: string, ...moves: string[]) => [1, 2, 3].map(() => by(who, playOf(moves)));
const rowsOf = (names: string[], results: KeptResult[]) =>
  heatOf(['objections', 'discovery'], membersOf(names.map(person), results), scenes, MONDAY);

test('only plays that came to what they claim count, for whoever has the name', () => {
  const results = [
    by('ana', playOf(MOVES)),
    by('Ana', playOf(MOVES), 'other-result'),
    by('Ana', playOf(MOVES), 'scene-changed'),
    by('Ben', playOf(MOVES)),
  ];
  const [ana] = membersOf([person('Ana')], results);
  expect(ana?.attempts).toHaveLength(1);
});

test('those with most to coach come first, and the foot counts who is at benchmark', () => {
  const rows = rowsOf(['Ana', 'Ben'], [...thrice('Ana', ...MOVES), ...thrice('Ben', 'stop')]);
  expect(rows.map(({ member }) => member.name)).toEqual(['Ben', 'Ana']);
  expect(rows.map(({ cells }) => cells.map(({ progress }) => progress.standing.tier))).toEqual([
    ['C', '–'],
    ['A', '–'],
  ]);
  expect([atBenchmark(rows, 0), atBenchmark(rows, 1)]).toEqual([1, 0]);
});

test('a cell has the best run and the last six plays, oldest first', () => {
  const results = [4, 1, 2, 3, 1, 2, 1].map((run, nth) =>
    by('Ana', playOf(MOVES.slice(0, run), 'price', `2026-10-0${nth + 1}T09:00:00.000Z`)),
  );
  const [row] = rowsOf(['Ana'], results);
  expect(row?.cells[0]?.best?.result.run).toHaveLength(4);
  expect(row?.cells[0]?.recent.map(({ result }) => result.run.length)).toEqual([1, 2, 3, 1, 2, 1]);
  expect(row?.cells[1]).toMatchObject({ best: undefined, recent: [] });
});

test('the move to coach is the one that most people leave out more than any other', () => {
  const rows = rowsOf(
    ['Ana', 'Ben', 'Caz', 'Dia'],
    [
      ...thrice('Ana', 'stop', 'search', 'settle'),
      ...thrice('Ben', 'stop', 'search', 'settle'),
      ...thrice('Caz', 'search', 'sort', 'settle'),
    ],
  );
  expect(sharedGap(rows)).toEqual({
    competency: 'objections',
    move: 'sort',
    title: 'sort',
    people: ['Ana', 'Ben'],
    of: 3,
  });
  expect(sharedGap(rowsOf(['Ana'], thrice('Ana', ...MOVES)))).toBeUndefined();
  expect(sharedGap([])).toBeUndefined();
});
