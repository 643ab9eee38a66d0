import { scoreOf } from '#domain/scoring/score.ts';
import type { Check } from './check.ts';

/** A play that advances scores at least this. */
const LEAST = 50;

/** A good ending is the end of a good play. */
export const weakAdvance: Check = {
  code: 'C06',
  severity: 'warning',
  title: 'No play below 50 comes to an ending that is `advanced`.',
  find: ({ linked, graph, solution }) => {
    if ('unsolved' in solution) return [];
    const lowest = new Map<string, number>();
    for (const { state } of graph.nodes) {
      if (linked.scenario.endings[state.at]?.outcome !== 'advanced') continue;
      lowest.set(state.at, Math.min(lowest.get(state.at) ?? 100, scoreOf(linked, state)));
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
};
