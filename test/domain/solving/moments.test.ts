import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow, replyAt } from '#domain/practice/moments.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import { momentsOf } from '#domain/solving/moments.ts';
import { review } from '#domain/solving/review.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';
import { playsFrom } from '../enumerate.ts';
import { smallStories } from '../generate.ts';
import { linkedOf, reply } from '../story.ts';

test('moments say of every line of every play what its review says', () => {
  fc.assert(
    fc.property(smallStories, ({ scenario, routine }) => {
      const linked = linkScenario(scenario, routine);
      const solution = solve(linked) as Solution;
      const moments = momentsOf(linked);
      for (const { play } of playsFrom({ scenario, routine }).slice(0, 50)) {
        const path = follow(
          moments,
          play.chosen.map((choice) => choice.reply),
        );
        const told = path.map((moment, turn) => {
          const said = play.chosen[turn]?.reply ?? '';
          return { beat: moment.beat, best: moment.best, cost: replyAt(moment, said)?.cost };
        });
        const reviewed = review(linked, play.chosen, solution).map(({ beat, best, loss, closedTheWay }) => {
          const right = loss === 0 ? 'benchmark' : 'solid';
          return { beat, best, cost: loss > 5 || closedTheWay ? 'miss' : right };
        });
        expect(told).toEqual(reviewed);
      }
    }),
    { numRuns: 100 },
  );
});

const twoWays = linkedOf({
  order: ['stop', 'search'],
  meters: { trust: { start: 50 } },
  beats: {
    opener: {
      says: 'Too expensive.',
      replies: [
        reply('warm', 'price', { makes: ['stop'], effect: { trust: 10 } }),
        reply('warmer', 'price', { makes: ['stop'], effect: { trust: 20 } }),
        reply('push', 'price'),
      ],
    },
    price: {
      says: 'So?',
      replies: [reply('ask', 'won', { makes: ['search'] }), reply('tell', 'lost')],
    },
  },
});

test('states from which every reply costs the same are one moment', () => {
  const [opening, ...later] = momentsOf(twoWays);
  expect(opening).toMatchObject({ beat: 'opener', move: 'stop', best: 'warm' });
  expect(opening?.replies.warm).toEqual({ ...opening?.replies.warmer });
  expect(later.map(({ beat }) => beat)).toEqual(['price']);
});

test('a play is followed as far as its replies can be said', () => {
  const moments = momentsOf(twoWays);
  expect(follow(moments, ['push', 'ask']).map(({ beat }) => beat)).toEqual(['opener', 'price']);
  expect(follow(moments, ['gone', 'ask']).map(({ beat }) => beat)).toEqual(['opener']);
  expect(follow(moments, ['push', 'constructor']).map(({ beat }) => beat)).toEqual(['opener', 'price']);
  expect(follow([], ['push'])).toEqual([]);
});
