import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walk } from '#domain/play/walk.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import { stanceOf } from '#domain/scenario/words.ts';
import { explore } from '#domain/solving/explore.ts';
import { mapScene } from '#domain/solving/scene-map.ts';
import { type Solution, solveGraph } from '#domain/solving/solve.ts';
import { playsFrom } from '../enumerate.ts';
import { smallStories, stories } from '../generate.ts';
import type { Story } from '../reference.ts';

function mapped({ scenario, routine }: Story) {
  const linked = linkScenario(scenario, routine);
  const graph = explore(linked);
  const solution = solveGraph(linked, graph) as Solution;
  return { linked, graph, solution, map: mapScene(linked, graph, solution) };
}

test('the best of a beat and of an ending is the best score of all plays that come to it', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const plays = playsFrom(story);
      for (const { id, outlook } of mapped(story).map.stops) {
        const through = plays.filter(
          ({ play }) => play.at === id || play.chosen.some(({ beat }) => beat === id),
        );
        const best =
          through.length > 0 ? Math.max(...through.map(({ outcome }) => outcome.score)) : undefined;
        expect([id, outlook?.best]).toEqual([id, best]);
      }
    }),
  );
});

test('a reply closes the benchmark where it was within reach before it and is not after it', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { linked, solution, map } = mapped(story);
      for (const { prefix, turn, outlook, at } of map.stops) {
        if (turn === undefined || !('ways' in at)) continue;
        for (const { reply, loss, closes } of at.ways) {
          const after = walk(linked, [...prefix, reply.id])[prefix.length + 1];
          const lost = after !== undefined && !solution.at(after).benchmark;
          expect(closes).toBe(loss !== undefined && outlook?.benchmark === true && lost);
        }
      }
    }),
  );
});

test('the prefix of a stop leads to it with its figures and its stance, on the benchmark path at its turn', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { linked, solution, map } = mapped(story);
      for (const { id, turn, benchmark, prefix, outlook, at } of map.stops) {
        if (turn === undefined) continue;
        const state = walk(linked, prefix)[prefix.length];
        expect(state?.at).toBe(id);
        if (benchmark) expect(turn).toBe(prefix.length + 1);
        if (state) expect(outlook).toEqual(solution.at(state));
        if (state && 'stance' in at) expect(at.stance).toBe(stanceOf(state.meters[0] as number));
      }
    }),
  );
});

test('the turn of a stop beside the benchmark path is the soonest at which a play comes to it', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { graph, map } = mapped(story);
      const depths = [0];
      for (const [index, { edges }] of graph.nodes.entries())
        for (const { to } of edges) depths[to] ??= (depths[index] as number) + 1;
      for (const { id, benchmark, turn } of map.stops) {
        const soonest = depths.filter((_, index) => graph.nodes[index]?.state.at === id);
        if (!benchmark) expect(turn).toBe(soonest.length > 0 ? Math.min(...soonest) + 1 : undefined);
      }
    }),
  );
});

test('the benchmark path is a play that comes to the best score', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { linked, solution, map } = mapped(story);
      const last = walk(linked, map.benchmark)[map.benchmark.length];
      expect(last && solution.at(last).best).toBe(solution.best);
      expect(last && linked.beats.has(last.at)).toBe(false);
    }),
  );
});

test('an edge closes the benchmark when each play that could still reach it cannot after that', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { graph, solution, map } = mapped(story);
      for (const { from, to, kind } of map.edges) {
        const steps = graph.nodes.flatMap(({ state, edges }, index) =>
          state.at === from
            ? edges
                .filter((edge) => graph.nodes[edge.to]?.state.at === to)
                .map((edge) => [solution.outlooks[index]?.benchmark, solution.outlooks[edge.to]?.benchmark])
            : [],
        );
        const closes = steps.some(([before]) => before) && steps.every(([, after]) => !after);
        if (kind !== 'benchmark') expect(kind).toBe(closes ? 'closing' : 'other');
      }
    }),
  );
});

test('a scene that goes round for ever has a map without a benchmark path and without figures', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { linked, graph } = mapped(story);
      const map = mapScene(linked, graph, { unsolved: 'endless', beats: [] });
      expect(map.benchmark).toEqual([]);
      expect(map.stops.every(({ outlook, benchmark }) => outlook === undefined && !benchmark)).toBe(true);
      expect(map.stops.length).toBe(mapped(story).map.stops.length);
    }),
  );
});
