import { type Check, replyPath } from './check.ts';

/** A `next` list always leads somewhere. */
export const fallThrough: Check = {
  code: 'G06',
  severity: 'error',
  title: 'Some entry of every `next` list holds, whatever the state.',
  find: ({ linked, graph }) => {
    const nowhere = new Set(graph.nodes.flatMap(({ state }, index) => (state.at === '' ? [index] : [])));
    if (nowhere.size === 0) return [];
    const fell = graph.nodes.flatMap(({ state, edges }) =>
      edges.filter(({ to }) => nowhere.has(to)).map(({ reply }) => ({ beat: state.at, reply })),
    );
    const once = new Map(fell.map((place) => [`${place.beat}/${place.reply}`, place]));
    return [...once.values()].map(({ beat, reply }) => ({
      path: [...replyPath(linked, beat, reply), 'next'],
      part: 'key',
      wrong: `No entry of \`next\` holds in every play that says "${reply}" at "${beat}".`,
      remedy: 'End the list with an entry that has no `when`.',
    }));
  },
  meaning:
    'The entries of a `next` list are tried from the top. Some play comes here with a state in which none of them holds, and would have nowhere to go. In this one trust is between 50 and 55.',
  bad: `
    next:
      - { when: { trust: ">= 55" }, to: dated }
      - { when: { trust: "< 50" }, to: later }`,
  mended: `
    next:
      - { when: { trust: ">= 55" }, to: dated }
      - { to: later }`,
};
