import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderInWords, outOfOrder, shuffled } from '#domain/course/sorting.ts';

const STEADY = ['stop', 'say-back', 'search', 'sort', 'speak', 'settle'];
const routines = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 20 });

test('the moves are all there, never in their order, and the same for every reader of an exercise', () => {
  fc.assert(
    fc.property(fc.string(), routines, (exercise, moves) => {
      const order = shuffled(exercise, moves);
      expect(order.toSorted()).toEqual(moves.toSorted());
      expect(order).not.toEqual(moves);
      expect(shuffled(exercise, moves)).toEqual(order);
    }),
  );
});

test('two exercises have two orders', () => {
  const orders = ['a#sort', 'b#sort', 'c#sort', 'd#sort'].map((exercise) =>
    shuffled(exercise, STEADY).join(),
  );
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test('one move that is out of place stands out alone', () => {
  expect(outOfOrder(STEADY, STEADY)).toEqual([]);
  expect(outOfOrder(['search', 'stop', 'say-back', 'sort', 'speak', 'settle'], STEADY)).toEqual(['search']);
});

test('what does not stand out is in the order of the routine', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(STEADY, { minLength: 6 }), (put) => {
      const apart = outOfOrder(put, STEADY);
      expect(apart.length).toBeLessThan(STEADY.length);
      expect(put.filter((move) => !apart.includes(move))).toEqual(
        STEADY.filter((move) => !apart.includes(move)),
      );
    }),
  );
});

test.each([
  [[], ['Stop', 'Search', 'Sort'], 'All three stand in the routine’s order.'],
  [['Search'], ['Stop', 'Sort'], 'Out of order: Search. The other two stand in order.'],
  [['Search', 'Sort'], ['Stop'], 'Out of order: Search and Sort. Only Stop holds its place.'],
])('%j apart from %j is told in words', (apart, others, words) => {
  expect(orderInWords(apart, others)).toBe(words);
});
