import type { Check } from './check.ts';

/** Wherever a play is, there is something to say. */
export const deadEnd: Check = {
  code: 'G04',
  severity: 'error',
  title: 'Wherever a play is, there is a reply that can be chosen.',
  find: ({ linked, graph }) => {
    const stuck = graph.nodes.filter(({ state, edges }) => edges.length === 0 && linked.beats.has(state.at));
    return [...new Set(stuck.map(({ state }) => state.at))]
      .filter(() => graph.whole)
      .map((beat) => ({
        path: ['beats', beat],
        part: 'key',
        wrong: `At "${beat}" a play can come to a point where every reply is hidden, locked or used up.`,
        remedy:
          'Give one reply no `when` and no `once`, or lead on by `asks` and `then` before they run out.',
      }));
  },
  meaning:
    'Some play comes to a beat at which it can say nothing: every reply is hidden, locked or used up. The learner would look at a page without a reply.',
  bad: `
    - id: send-it
      when: { trust: ">= 50" }
    …
    - id: today
      when: { trust: ">= 50" }
    …
    - id: your-screen
      when: { trust: ">= 50" }`,
  mended: `
    - id: send-it
    …
    - id: today
    …
    - id: your-screen`,
};
