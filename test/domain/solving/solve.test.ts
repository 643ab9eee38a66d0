import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { linkScenario } from '#domain/scenario/link.ts';
import { openingState } from '#domain/scenario/step.ts';
import { solve } from '#domain/solving/solve.ts';
import { figuresOf, playsFrom, unfinished } from '../enumerate.ts';
import { toNumber } from '../fraction.ts';
import { smallStories } from '../generate.ts';
import { after, linkedOf, reply } from '../story.ts';
import { outlookAfter, solved } from './solved.ts';

vi.setConfig({ testTimeout: 120_000 });

test('the figures are those of every play played one by one', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const solution = solved(story);
      const figures = figuresOf(playsFrom(story));
      expect(String(solution.plays)).toBe(figures.plays);
      expect(solution.best).toBe(figures.best);
      expect(solution.worst).toBe(figures.worst);
      expect(solution.random).toBeCloseTo(toNumber(figures.random), 9);
      expect(solution.randomBenchmark).toBeCloseTo(toNumber(figures.randomBenchmark), 12);
      expect(solution.advanced).toBe(figures.advancedReachable);
      expect(solution.benchmark).toBe(figures.benchmarkReachable);
    }),
    { numRuns: 300 },
  );
});

test('from every turn of every play, the outlook is that of the plays that go on from it', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const solution = solved(story);
      for (const play of unfinished(story, playsFrom(story))) {
        const onward = figuresOf(playsFrom(story, play));
        expect(outlookAfter(story, solution, play)).toMatchObject({
          best: onward.best,
          worst: onward.worst,
          plays: Number(onward.plays),
          advanced: onward.advancedReachable,
          benchmark: onward.benchmarkReachable,
        });
      }
    }),
    { numRuns: 60 },
  );
});

/** Two questions that can be asked in either order, and one that ends it. */
const twoQuestions = {
  order: ['first', 'second'],
  asked: { moves: 2 },
  beats: {
    opener: {
      says: 'Go on.',
      asks: 2,
      then: 'won',
      replies: [
        reply('one', 'opener', { once: true, makes: ['first'] }),
        reply('two', 'opener', { once: true, makes: ['second'] }),
        reply('stop', 'lost'),
      ],
    },
  },
};

test('a scene with two questions is solved as by hand', () => {
  // stop: 0. one, stop: 50. one, two: 100. two, stop: 50. two, one: (1 + 0.7) / 2 = 85.
  const solution = solve(linkedOf(twoQuestions));
  if ('unsolved' in solution) throw new Error(solution.unsolved);
  const { at, outlooks, ...figures } = solution;
  expect(outlooks).toHaveLength(8);
  expect(outlooks[0]).toMatchObject({ best: 100, reply: 'one' });
  expect(figures).toEqual({
    states: 8,
    best: 100,
    worst: 0,
    // 1/3 · 0 + 1/3 · (1/2 · 100 + 1/2 · 50) + 1/3 · (1/2 · 85 + 1/2 · 50)
    random: expect.closeTo((0 + 75 + 67.5) / 3, 10),
    randomBenchmark: expect.closeTo(1 / 6, 10),
    plays: 5,
    advanced: true,
    benchmark: true,
    reply: 'one',
  });
});

test('the reply to say keeps the benchmark within reach where several keep the best score', () => {
  const linked = linkedOf({
    order: ['stop'],
    severities: {},
    asked: { moves: 1 },
    beats: {
      opener: {
        says: 'Hm.',
        replies: [reply('sour', 'lost', { makes: ['stop'] }), reply('sweet', 'won', { makes: ['stop'] })],
      },
    },
  });
  const solution = solve(linked);
  if ('unsolved' in solution) throw new Error(solution.unsolved);
  expect(solution.reply).toBe('sweet');
  expect(solution.at(after(linked, 'sour')).reply).toBeUndefined();
});

test('where the benchmark is out of reach too, the reply to say keeps advanced within reach', () => {
  const linked = linkedOf({
    beats: { opener: { says: 'Hm.', replies: [reply('sour', 'lost'), reply('sweet', 'won')] } },
  });
  expect(solve(linked)).toMatchObject({ reply: 'sweet', best: 0, benchmark: false });
});

test('where nothing tells the replies apart, the earlier one is the one to say', () => {
  const linked = linkedOf({
    beats: { opener: { says: 'Hm.', replies: [reply('one', 'won'), reply('two', 'won')] } },
  });
  expect(solve(linked)).toMatchObject({ reply: 'one' });
});

test('a scene over the state limit is said to be too large, with the states counted so far', () => {
  expect(solve(linkedOf(twoQuestions), 5)).toEqual({ unsolved: 'too-large', states: 5 });
  expect(solve(linkedOf(twoQuestions), 8)).toMatchObject({ states: 8 });
});

test('a scene that can go round for ever names the beats of the round', () => {
  const linked = linkedOf({
    beats: {
      opener: { says: 'Hm.', replies: [reply('on', 'sort'), reply('out', 'lost')] },
      sort: { says: 'Well.', replies: [reply('deeper', 'settle')] },
      settle: { says: 'Right.', replies: [reply('back', 'sort'), reply('yes', 'won')] },
    },
  });
  expect(solve(linked)).toEqual({ unsolved: 'endless', beats: ['sort', 'settle'] });
});

test('a meter that falls to its end, and a meter held at a bound, tell rounds that end from rounds that do not', () => {
  const round = (by: number) =>
    linkedOf({
      meters: { trust: { start: 50, ends: { at: 0, in: 'lost' } } },
      beats: { opener: { says: 'Hm.', replies: [reply('again', 'opener', { effect: { trust: by } })] } },
    });
  expect(solve(round(-20))).toMatchObject({ states: 4, plays: 1 });
  expect(solve(round(+20))).toEqual({ unsolved: 'endless', beats: ['opener'] });
});

test('a state that no play comes to is refused, in words for a programmer', () => {
  const linked = linkedOf(twoQuestions);
  const solution = solve(linked);
  if ('unsolved' in solution) throw new Error(solution.unsolved);
  expect(() => solution.at({ ...openingState(linked), penalty: 3 })).toThrow(
    'No play comes to this state of "opener". Solve the same content.',
  );
});

test('a line of a thousand beats is solved without recursion, and its plays are counted in full', () => {
  const names = Array.from({ length: 1000 }, (_, place) => `b${place}`);
  const beats = Object.fromEntries(
    names.map((id, place) => {
      const next = names[place + 1] ?? 'won';
      return [id, { says: 'Hm.', replies: [reply('left', next), reply('right', next)] }];
    }),
  );
  const { scenario, routine } = { ...linkedOf({ beats, start: 'b0' }) };
  const solution = solve(linkScenario(scenario, routine));
  expect(solution).toMatchObject({ states: 1001, plays: 2n ** 1000n });
});
