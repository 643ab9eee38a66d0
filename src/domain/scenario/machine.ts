import { assign, setup } from 'xstate';
import { type Linked, linkScenario } from './link.ts';
import type { Routine } from './routine.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';
import { canChoose, openingState, step } from './step.ts';

/** The one event of a scene: the learner says a line. */
export type Choose = { type: 'CHOOSE'; reply: string };

/**
 * Compiles a scenario to a machine that invokes nothing, has no timer and can be driven by pure `transition()`. Its
 * guards and actions are made of `step`, so that the machine and the solver cannot disagree.
 *
 * @example createActor(compileScenario(scenario, routine)).start().send({ type: 'CHOOSE', reply: 'search' })
 */
export function compileScenario(scenario: Scenario, routine: Routine) {
  const linked = linkScenario(scenario, routine);
  const leads = (state: State, { reply }: Choose, to: string): boolean =>
    canChoose(linked, state, reply) && step(linked, state, reply).at === to;
  return setup({
    types: { context: {} as State, events: {} as Choose },
    guards: {
      leads: ({ context, event }, edge: Edge) => event.reply === edge.reply && leads(context, event, edge.to),
    },
    actions: { say: assign(({ context, event }) => step(linked, context, event.reply)) },
  }).createMachine({
    id: 'scene',
    context: openingState(linked),
    initial: scenario.start,
    states: {
      ...Object.fromEntries(Object.keys(scenario.beats).map((id) => [id, beatState(linked, id)])),
      ...Object.fromEntries(Object.keys(scenario.endings).map((id) => [id, { type: 'final' as const }])),
    },
  });
}

type Edge = { reply: string; to: string };

function beatState(linked: Linked, id: string) {
  return {
    on: {
      CHOOSE: edgesOf(linked, id).map((edge) => ({
        guard: { type: 'leads' as const, params: edge },
        target: edge.to,
        actions: 'say' as const,
      })),
    },
  };
}

/** Everywhere that each reply of a beat can lead, in whatever state. */
function edgesOf(linked: Linked, id: string): Edge[] {
  const beat = linked.beats.get(id);
  if (!beat) return [];
  const called = linked.ends.map((end) => end.in);
  return beat.replies.flatMap(({ reply, next }) => {
    const spent = beat.then !== '' && next.some(({ to }) => to === id) ? [beat.then] : [];
    const targets = new Set([...next.map(({ to }) => to), ...spent, ...called]);
    return [...targets].map((to) => ({ reply: reply.id, to }));
  });
}
