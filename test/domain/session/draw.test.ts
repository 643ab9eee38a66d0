import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from '#domain/session/draw.ts';
import { dealtTo, namesIn } from '#domain/session/team.ts';

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const seeds = fc.nat(0xffffffff);
const idsOf = (cards: readonly { id: string }[]): string[] => cards.map(({ id }) => id);

test('a team meets every card once before it meets one again', () => {
  fc.assert(
    fc.property(seeds, seeds, (first, second) => {
      const one = idsOf(draw(CARDS, 3, first, []));
      const other = idsOf(draw(CARDS, 3, second, one));
      expect([...one, ...other].sort()).toEqual(idsOf(CARDS));
    }),
  );
});

test('when all cards were met lately, those met longest ago come first', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { lately } = dealtTo({ people: [], lately: idsOf(CARDS) }, ['Ana'], ['b']);
      expect(idsOf(draw(CARDS, 6, seed, lately))).toEqual(['a', 'c', 'd', 'e', 'f', 'b']);
    }),
  );
});

test('a deck with fewer cards than were asked for gives those that it has', () => {
  expect(draw(CARDS, 20, 1, [])).toHaveLength(6);
});

test('names are read one a line or between commas, each once', () => {
  expect(namesIn(' Ana,Bo\n Cy ;; Ana, ')).toEqual(['Ana', 'Bo', 'Cy']);
  expect(namesIn('x'.repeat(90))[0]).toHaveLength(60);
});
