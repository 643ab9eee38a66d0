import { buyerAt } from '#domain/play/transcript.ts';
import type { Check } from './check.ts';

/** The buyer has something to say at every turn. */
export const silentBuyer: Check = {
  code: 'G10',
  severity: 'error',
  title: 'Wherever a play comes to, the buyer says something.',
  find: ({ linked, graph: { nodes } }) => {
    const always = [...linked.beats.values()].every(({ says }) =>
      says.some(({ when }) => when === undefined),
    );
    if (always) return [];
    const silent = nodes.map(
      ({ state }) => linked.beats.has(state.at) && buyerAt(linked, state).length === 0,
    );
    const unanswered = nodes.flatMap(({ state, edges }) =>
      edges
        .filter(({ reply }) => linked.beats.get(state.at)?.byId.get(reply)?.reply.hears === undefined)
        .map(({ to }) => to),
    );
    const beats = [0, ...unanswered].filter((index) => silent[index]).map((index) => nodes[index]?.state.at);
    return [...new Set(beats as string[])].map((beat) => ({
      path: ['beats', beat, 'says'],
      part: 'key',
      wrong: `A play can come to "${beat}" and hear nothing: no entry of \`says\` holds.`,
      remedy: 'End the list with an entry that has no `when`.',
    }));
  },
  meaning:
    'The entries of a `says` list are tried from the top. Some play comes here with a state in which none of them holds, by a reply without a `hears`, and the buyer would not answer at all. In this one nobody has asked who trains the desk.',
  bad: `
    effect: { patience: -15 }
    next: training
    …
    says:
      - when: { knows: who-trains }
        line: And I can't teach the desk two new things in one month.`,
  mended: `
    effect: { patience: -15 }
    hears: (A door bangs.) A morning of whose time?
    next: training
    …
    says:
      - when: { knows: who-trains }
        line: And I can't teach the desk two new things in one month.
      - line: We can't have two new things at the desk in one month.`,
};
