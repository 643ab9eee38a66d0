import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { linkScenario } from '#domain/scenario/link.ts';
import { compileScenario } from '#domain/scenario/machine.ts';
import { canChoose, openingState, step } from '#domain/scenario/step.ts';
import { explore } from '#domain/solving/explore.ts';
import { stories } from '../generate.ts';
import type { Story } from '../reference.ts';
import { ENDINGS, linkedOf, reply, storyOf } from '../story.ts';

vi.setConfig({ testTimeout: 120_000 });

const repliesOf = ({ scenario }: Story) => [
  ...new Set(Object.values(scenario.beats).flatMap((beat) => beat.replies.map(({ id }) => id))),
];

test('on random walks, pure transitions, an actor and step stand in the same state after every event', () => {
  fc.assert(
    fc.property(stories, fc.array(fc.nat(), { maxLength: 20 }), (story, rolls) => {
      const linked = linkScenario(story.scenario, story.routine);
      const machine = compileScenario(story.scenario, story.routine);
      const ids = repliesOf(story);
      const actor = createActor(machine).start();
      let [snapshot] = initialTransition(machine);
      let state = openingState(linked);
      for (const roll of rolls) {
        const event = { type: 'CHOOSE' as const, reply: ids[roll % ids.length] as string };
        [snapshot] = transition(machine, snapshot, event);
        if (actor.getSnapshot().status === 'active') actor.send(event);
        if (canChoose(linked, state, event.reply)) state = step(linked, state, event.reply);
        for (const one of [snapshot, actor.getSnapshot()]) {
          expect({ value: one.value, context: one.context }).toEqual({ value: state.at, context: state });
          expect(one.status).toBe(linked.beats.has(state.at) ? 'active' : 'done');
        }
      }
      actor.stop();
    }),
    { numRuns: 80 },
  );
});

test('from every state of a story and for every reply there is, the machine goes where step goes or stays', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const linked = linkScenario(story.scenario, story.routine);
      const machine = compileScenario(story.scenario, story.routine);
      for (const { state } of explore(linked).nodes.slice(0, 60)) {
        const snapshot = machine.resolveState({ value: state.at, context: state });
        for (const id of repliesOf(story)) {
          const then = canChoose(linked, state, id) ? step(linked, state, id) : state;
          const [next] = transition(machine, snapshot, { type: 'CHOOSE', reply: id });
          expect({ value: next.value, context: next.context }).toEqual({ value: then.at, context: then });
        }
      }
    }),
    { numRuns: 40 },
  );
});

const small = {
  beats: {
    opener: {
      says: 'Hm.',
      replies: [
        reply('ask', 'sort'),
        reply('hidden', 'won', { when: { trust: '> 90' } }),
        reply('over', 'lost'),
      ],
    },
    sort: { says: 'Well.', recovery: true, replies: [reply('close', 'won')] },
  },
};

test('there is a state for each beat and a final one for each ending', () => {
  const { scenario, routine } = storyOf(small);
  const { states } = compileScenario(scenario, routine).root;
  expect(Object.keys(states)).toEqual(['opener', 'sort', ...Object.keys(ENDINGS)]);
  expect(Object.values(states).filter(({ type }) => type === 'final')).toHaveLength(3);
});

test('nothing in the machine waits, is invoked or is spawned, and no step has an effect to run', () => {
  const { scenario, routine } = storyOf(small);
  const machine = compileScenario(scenario, routine);
  for (const state of [machine.root, ...Object.values(machine.root.states)]) {
    expect([state.after, state.invoke, state.always ?? []]).toEqual([[], [], []]);
  }
  const [opening, first] = initialTransition(machine);
  const [, second] = transition(machine, opening, { type: 'CHOOSE', reply: 'ask' });
  expect([...first, ...second]).toEqual([]);
});

test('an event for a hidden reply, an unknown one or one of another beat changes nothing', () => {
  const { scenario, routine } = storyOf(small);
  const machine = compileScenario(scenario, routine);
  const [opening] = initialTransition(machine);
  for (const id of ['hidden', 'nothing', 'close', 'constructor', '']) {
    expect(opening.can({ type: 'CHOOSE', reply: id })).toBe(false);
    expect(transition(machine, opening, { type: 'CHOOSE', reply: id })[0].context).toEqual(opening.context);
  }
  expect(opening.can({ type: 'CHOOSE', reply: 'ask' })).toBe(true);
});

test('a snapshot survives being stored as JSON', () => {
  const { scenario, routine } = storyOf(small);
  const machine = compileScenario(scenario, routine);
  const actor = createActor(machine).start();
  actor.send({ type: 'CHOOSE', reply: 'ask' });
  const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
  const again = createActor(machine, { snapshot: stored }).start();
  again.send({ type: 'CHOOSE', reply: 'close' });
  expect(again.getSnapshot()).toMatchObject({ value: 'won', status: 'done' });
});

test('a beat and an ending may have the names that every object has', () => {
  const { scenario, routine } = storyOf({
    start: 'constructor',
    beats: { constructor: { says: 'Hm.', replies: [reply('constructor', 'won')] } } as never,
  });
  const [opening] = initialTransition(compileScenario(scenario, routine));
  expect(opening.value).toBe('constructor');
  expect(linkedOf(small).beats.has('constructor')).toBe(false);
});
