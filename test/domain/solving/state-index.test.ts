import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { linkScenario } from '#domain/scenario/link.ts';
import { openingState, step } from '#domain/scenario/step.ts';
import { explore, whatCounts } from '#domain/solving/explore.ts';
import { indexStates } from '#domain/solving/state-index.ts';
import { stories } from '../generate.ts';
import { after, linkedOf, reply } from '../story.ts';

vi.setConfig({ testTimeout: 120_000 });

const linked = linkedOf({
  beats: {
    opener: {
      says: 'Hm.',
      asks: 1000,
      then: 'won',
      replies: [
        reply('up', 'opener', { effect: { trust: 1 } }),
        reply('down', 'opener', { effect: { trust: -1 } }),
      ],
    },
  },
});

test('states are numbered as they come, and equal states have one number', () => {
  const index = indexStates();
  expect([after(linked), after(linked, 'up'), after(linked, 'down')].map(index.number)).toEqual([0, 1, 2]);
  expect(
    [structuredClone(after(linked, 'up')), after(linked), after(linked, 'up', 'up')].map(index.number),
  ).toEqual([1, 0, 3]);
});

test('a state without a number is not found, and looking for it gives it none', () => {
  const index = indexStates();
  index.number(after(linked));
  expect([after(linked), after(linked, 'up'), after(linked, 'up')].map(index.find)).toEqual([
    0,
    undefined,
    undefined,
  ]);
  expect(index.number(after(linked, 'down'))).toBe(1);
});

test('states that differ in one part alone are told apart, whatever the part', () => {
  const index = indexStates();
  const state = openingState(linked);
  const others = [
    { at: 'sort' },
    { meters: [51] },
    { facts: [1] },
    { slipped: [1] },
    { visited: [1] },
    { chosen: [1] },
    { asked: [1] },
    { made: 1 },
    { touched: 1 },
    { tails: 1 },
    { penalty: 1 },
    { facts: [1, 1] },
  ].map((change) => ({ ...state, ...change }));
  expect([state, ...others].map(index.number)).toEqual([state, ...others].map((_, number) => number));
});

test('the table keeps every number while it grows', () => {
  const index = indexStates();
  const state = openingState(linked);
  const states = Array.from({ length: 20_000 }, (_, n) => ({
    ...state,
    made: n % 7,
    penalty: n % 100,
    chosen: [n],
  }));
  expect(states.map(index.number)).toEqual(states.map((_, n) => n));
  expect(states.map(index.find)).toEqual(states.map((_, n) => n));
});

test('a walk of a story visits each state once, and every edge leads to the state that step gives', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const walked = linkScenario(story.scenario, story.routine);
      const { nodes, index, whole } = explore(walked);
      expect(whole).toBe(true);
      expect(new Set(nodes.map(({ state }) => JSON.stringify(state))).size).toBe(nodes.length);
      for (const [number, { state, edges }] of nodes.entries()) {
        expect(index.find(state)).toBe(number);
        for (const { reply: id, to } of edges) {
          expect(whatCounts(walked, step(walked, state, id))).toEqual(nodes[to]?.state);
        }
      }
    }),
    { numRuns: 50 },
  );
});
