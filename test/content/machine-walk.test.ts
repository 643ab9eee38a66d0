import { describe, expect, test, vi } from 'vitest';
import { transition } from 'xstate';
import { getShortestPaths, toDirectedGraph } from 'xstate/graph';
import { compileScenario } from '#domain/scenario/machine.ts';
import { canChoose, step } from '#domain/scenario/step.ts';
import { explore } from '#domain/solving/explore.ts';
import { SCENES, sceneOf } from './scenes.ts';

vi.setConfig({ testTimeout: 60_000 });

test('there are scenes to walk', () => {
  expect(SCENES.length).toBeGreaterThan(0);
});

describe.each(SCENES)('the machine of %s', (id) => {
  const { linked } = sceneOf(id);
  const graph = explore(linked);
  const machine = compileScenario(linked.scenario, linked.routine);
  const repliesAt = (beat: string) => [...(linked.beats.get(beat)?.byId.keys() ?? [])];
  const named = Object.entries(linked.scenario.beats).flatMap(([beat, { replies }]) =>
    replies.map((one) => `${beat}/${one.id}`),
  );

  test('is walked from its own graph: every state node, every reply and every ending is come to', () => {
    const paths = getShortestPaths(machine, {
      events: ({ value }) => repliesAt(String(value)).map((reply) => ({ type: 'CHOOSE' as const, reply })),
      serializeState: ({ context }) => JSON.stringify(context),
      limit: 100_000,
    });
    const nodes = new Set(paths.map(({ state }) => String(state.value)));
    const said = new Set<string>();
    for (const { steps } of paths) {
      for (const [turn, { event }] of steps.entries()) {
        if (event.type === 'CHOOSE') said.add(`${String(steps[turn - 1]?.state.value)}/${event.reply}`);
      }
    }
    // The walk's own coverage: what it came to is what the machine, the file and the solver say there is.
    expect([...nodes].toSorted()).toEqual(
      toDirectedGraph(machine)
        .children.map((node) => node.id.replace('scene.', ''))
        .toSorted(),
    );
    expect([...nodes].toSorted()).toEqual(
      [...Object.keys(linked.scenario.beats), ...Object.keys(linked.scenario.endings)].toSorted(),
    );
    expect(named.filter((one) => !said.has(one))).toEqual([]);
    // The solver tells endings apart by what is scored alone; everywhere else the states are the same ones.
    const inPlay = (at: unknown) => linked.beats.has(String(at));
    expect(paths.filter(({ state }) => inPlay(state.value))).toHaveLength(
      graph.nodes.filter(({ state }) => inPlay(state.at)).length,
    );
  });

  test('goes where step goes, from every state and for every reply of its beat and of another', () => {
    let stays = 0;
    for (const { state } of graph.nodes) {
      const snapshot = machine.resolveState({ value: state.at, context: state });
      for (const reply of [...repliesAt(state.at), repliesAt(linked.scenario.start)[0] as string]) {
        const [next] = transition(machine, snapshot, { type: 'CHOOSE', reply });
        const then = canChoose(linked, state, reply) ? step(linked, state, reply) : state;
        if (then === state) stays++;
        if (next.value !== then.at || JSON.stringify(next.context) !== JSON.stringify(then)) {
          expect({ value: next.value, context: next.context }).toEqual({ value: then.at, context: then });
        }
      }
    }
    expect(stays).toBeGreaterThan(0);
  });
});
