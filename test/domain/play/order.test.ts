import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyOrder } from '#domain/play/order.ts';

const seed = fc.integer({ min: 0, max: 0xffffffff });
const ids = fc.uniqueArray(fc.string(), { maxLength: 6 });

test('the order has every reply once, and leaves the list it was given as it is', () => {
  fc.assert(
    fc.property(seed, fc.nat({ max: 1000 }), ids, (one, turn, replies) => {
      const before = [...replies];
      expect(replyOrder(one, turn, replies).toSorted()).toEqual(replies.toSorted());
      expect(replies).toEqual(before);
    }),
  );
});

test('the order depends on the seed, the turn and the number of replies, and on nothing else', () => {
  fc.assert(
    fc.property(seed, fc.nat({ max: 1000 }), ids, (one, turn, replies) => {
      const places = replyOrder(one, turn, replies).map((id) => replies.indexOf(id));
      const others = replies.map((_, place) => `other ${place}`);
      expect(replyOrder(one, turn, others).map((id) => others.indexOf(id))).toEqual(places);
    }),
  );
});

/** How often each reply of three stands in each place, over many draws. */
function counts(draws: number, draw: (n: number) => string[]): number[] {
  const found = new Map(['a', 'b', 'c'].flatMap((id) => [0, 1, 2].map((place) => [`${id}${place}`, 0])));
  for (let n = 0; n < draws; n++) {
    for (const [place, id] of draw(n).entries())
      found.set(`${id}${place}`, (found.get(`${id}${place}`) ?? 0) + 1);
  }
  return [...found.values()];
}

/** Five standard deviations of a count with a chance of one third: one honest shuffle in millions goes beyond. */
const near = (draws: number) => ({
  least: draws / 3 - 5 * Math.sqrt((draws * 2) / 9),
  most: draws / 3 + 5 * Math.sqrt((draws * 2) / 9),
});

test.each([
  ['seeds that follow one another', (n: number) => replyOrder(n, 0, ['a', 'b', 'c'])],
  ['seeds far apart', (n: number) => replyOrder(Math.imul(n, 0x9e3779b1) >>> 0, 3, ['a', 'b', 'c'])],
  ['the turns of one play', (n: number) => replyOrder(12345, n, ['a', 'b', 'c'])],
  ['turns and seeds together', (n: number) => replyOrder(n, n, ['a', 'b', 'c'])],
])('over %s, every reply stands in every place about as often', (_, draw) => {
  const { least, most } = near(6000);
  for (const count of counts(6000, draw)) {
    expect(count).toBeGreaterThan(least);
    expect(count).toBeLessThan(most);
  }
});

test('all orders of four replies come up', () => {
  const orders = new Set(
    Array.from({ length: 500 }, (_, one) => replyOrder(one, 1, ['a', 'b', 'c', 'd']).join('')),
  );
  expect(orders.size).toBe(24);
});

test('the order of a play carried on after an update stays: these are fixed for ever', () => {
  const orders = [0, 1, 2, 3].map((turn) => replyOrder(20_251_122, turn, ['a', 'b', 'c']).join(''));
  expect(orders).toEqual(['cba', 'bca', 'acb', 'acb']);
  expect(replyOrder(0xffffffff, 7, ['a', 'b', 'c', 'd']).join('')).toBe('dcab');
});
