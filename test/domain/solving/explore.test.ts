import { expect, test, vi } from 'vitest';
import { linkScenario } from '#domain/scenario/link.ts';
import { type Graph, STATE_LIMIT } from '#domain/solving/explore.ts';
import { exploreUnchecked, WORK_LIMIT } from '#domain/solving/explore-unchecked.ts';
import { longScene, routine } from '../../../bench/scene.ts';
import { linkedOf, reply } from '../story.ts';

vi.setConfig({ testTimeout: 60_000 });

const upTo = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
const beats = (count: number, beat: (place: number) => object): Record<string, never> =>
  Object.fromEntries(upTo(count).map((place) => [`b${place}`, { says: 'Hm.', ...beat(place) }])) as never;
const meters = (count: number) =>
  Object.fromEntries(upTo(count).map((place) => [`m${place}`, { start: 50 }]));
/** What moves one of three meters up or down by one. */
const nudge = (place: number) => ({ effect: { [`m${place % 3}`]: place % 2 === 0 ? 1 : -1 } });
const after = (place: number, count: number): string => (place + 1 < count ? `b${place + 1}` : 'won');

/** Scenes in a small file that would fill the memory, or take minutes, if their states alone were counted. */
const LARGE: Record<string, Parameters<typeof linkedOf>[0]> = {
  'three thousand meters, and twenty-one budgets of a thousand': {
    start: 'b0',
    meters: meters(3000),
    beats: beats(21, (place) => ({
      asks: 1000,
      then: after(place, 21),
      replies: [reply('up', `b${place}`, nudge(0)), reply('down', `b${place}`, nudge(1))],
    })),
  },
  'thousands of beats, each with a budget': {
    start: 'b0',
    beats: beats(4901, (place) => ({
      asks: 40,
      then: after(place, 4901),
      replies: [reply('on', `b${place}`)],
    })),
  },
  'three thousand replies at one beat': {
    start: 'b0',
    meters: meters(3),
    beats: beats(1, () => ({ replies: upTo(3000).map((place) => reply(`r${place}`, 'b0', nudge(place))) })),
  },
  'long conditions': {
    start: 'b0',
    meters: meters(3),
    beats: beats(1, () => ({
      replies: upTo(6).map((place) =>
        reply(`r${place}`, 'b0', {
          ...nudge(place),
          when: {
            any: upTo(3000)
              .map((part) => ({ m0: `>= ${100 + part}` }))
              .concat({ m0: '>= 0' }),
          },
        }),
      ),
    })),
  },
  'long lists of facts': {
    start: 'b0',
    meters: meters(3),
    facts: { scope: { label: 'The scope.' } },
    beats: beats(1, () => ({
      replies: upTo(6).map((place) =>
        reply(`r${place}`, 'b0', { ...nudge(place), reveals: upTo(5000).map(() => 'scope') }),
      ),
    })),
  },
};

/** All that the states of a graph hold: their numbers, and an edge for each reply. */
function heldBy({ nodes }: Graph): number {
  return nodes.reduce(
    (sum, { state, edges }) => sum + state.meters.length + state.asked.length + edges.length,
    0,
  );
}

test.each(Object.entries(LARGE))('the walk through a scene with %s stops in time', (_, story) => {
  const linked = linkedOf(story);
  const graph = exploreUnchecked(linked);
  expect(graph.whole).toBe(false);
  expect(graph.nodes.length).toBeLessThan(STATE_LIMIT);
  expect(heldBy(graph)).toBeLessThan(WORK_LIMIT * 1.1);
});

test('a long scene as people write them comes to the limit of states first', () => {
  const graph = exploreUnchecked(linkScenario(longScene(5), routine));
  expect(graph).toMatchObject({ whole: false, nodes: { length: STATE_LIMIT } });
});
