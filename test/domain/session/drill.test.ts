import { expect, test } from 'vitest';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { sceneToDrill } from '#domain/session/drill.ts';

type Asked = Parameters<typeof sceneToDrill>[2][number] & { id: string };

/** A scene with a beat for each list, in which one reply makes these moves and one only touches `stop`. */
function scene(id: string, makes: string[][], more: Partial<Asked> = {}): Asked {
  const reply = (name: string, moves: Partial<Scenario['beats'][string]['replies'][number]>) =>
    ({ id: name, say: name, makes: [], touches: [], next: 'end', ...moves }) as never;
  const beats = makes.map((moves, at): [string, Scenario['beats'][string]] => [
    `${at}`,
    {
      says: 'So?',
      recovery: false,
      replies: [reply('a', { makes: moves }), reply('b', { touches: ['stop'] })],
    },
  ]);
  return { id, routine: 'steady', moves: undefined, beats: Object.fromEntries(beats), ...more };
}

const chosen = (move: string, ...scenes: Asked[]): string | undefined =>
  sceneToDrill(move, 'steady', scenes)?.id;

test('a move is drilled by the scene that asks it at the most beats, the earlier of equals', () => {
  const once = scene('once', [['search'], ['sort']]);
  const twice = scene('twice', [['search'], ['search', 'sort']]);
  expect(chosen('search', once, twice)).toBe('twice');
  expect(chosen('sort', once, twice)).toBe('once');
});

test('a move that is only touched is asked too, since that is where it is left out', () => {
  expect(chosen('stop', scene('short', [['sort']]), scene('long', [['sort'], ['sort']]))).toBe('long');
});

test('a scene of another routine, or one in which the move does not count, drills nothing', () => {
  const others = [
    scene('other', [['search']], { routine: 'turn' }),
    scene('uncounted', [['search']], { moves: ['sort'] }),
    scene('without', [['sort']]),
  ];
  expect(chosen('search', ...others)).toBeUndefined();
});
