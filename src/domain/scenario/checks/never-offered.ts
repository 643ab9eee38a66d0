import { type Check, replyPath } from './check.ts';

/** Every reply is offered in some play. */
export const neverOffered: Check = {
  code: 'G03',
  severity: 'error',
  title: 'Every reply is offered in some play.',
  find: ({ linked, graph }) => {
    if (!graph.whole) return [];
    const offered = new Map([...linked.beats.keys()].map((beat) => [beat, new Set<string>()]));
    for (const { state, edges } of graph.nodes) {
      const here = offered.get(state.at);
      if (here && here.size < (linked.beats.get(state.at)?.byId.size ?? 0)) {
        for (const { reply } of edges) here.add(reply);
      }
    }
    const reached = new Set(graph.nodes.map(({ state }) => state.at));
    return [...linked.beats.values()]
      .filter(({ id }) => reached.has(id))
      .flatMap(({ id, byId }) => [...byId.keys()].map((reply) => ({ beat: id, reply })))
      .filter(({ beat, reply }) => !offered.get(beat)?.has(reply))
      .map(({ beat, reply }) => ({
        path: replyPath(linked, beat, reply),
        wrong: `The reply "${reply}" is never offered at "${beat}".`,
        remedy: 'Loosen its `when` so that some play fulfils it, or delete the reply.',
      }));
  },
  meaning:
    'The check knows every state that a play can be in. In none of them does the `when` of this reply hold at its beat. Here whoever comes from the beat about the price has lost trust on the way, and cannot have 60.',
  bad: `
    - id: in-june
      when: { visited: haggle, trust: ">= 60" }`,
  mended: `
    - id: in-june`,
};
