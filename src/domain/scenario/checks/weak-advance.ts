import type { Check } from './check.ts';

/** A play that advances scores at least this. */
const LEAST = 50;

/** A good ending is the end of a good play. */
export const weakAdvance: Check = {
  code: 'C06',
  severity: 'warning',
  title: 'No play below 50 comes to an ending that is `advanced`.',
  find: ({ graph, solution }) => {
    if ('unsolved' in solution) return [];
    const lowest = new Map<string, number>();
    for (const [index, { best, advanced }] of solution.outlooks.entries()) {
      const node = graph.nodes[index];
      if (!advanced || !node || node.edges.length > 0) continue;
      lowest.set(node.state.at, Math.min(lowest.get(node.state.at) ?? 100, best));
    }
    return [...lowest]
      .filter(([, score]) => score < LEAST)
      .map(([ending, score]) => ({
        path: ['endings', ending],
        part: 'key',
        wrong: `A play that scores ${score} comes to "${ending}", which is \`advanced\`.`,
        remedy:
          'Ask for more on the way there: a meter or a move in the `when` of `next`, or a higher price for slips.',
      }));
  },
  meaning:
    'A play that leaves most of the routine out still comes to the good ending. Learners would see that it worked, and be told that it was poor. Let the good ending ask for something that a poor play does not have.',
  bad: `
    makes: [speak, settle]
    next: dated`,
  mended: `
    makes: [speak, settle]
    next:
      - { when: { trust: ">= 55" }, to: dated }
      - { to: later }`,
};
