import type { Path } from './document.ts';
import { linesOf } from './lines.ts';
import type { Scenario } from './scenario.ts';

/** Something that a learner reads, and its place in the file. */
export type Text = { path: Path; text: string };

/** Everything that a learner reads in a scene: what comes before it, every line with its cue, and the coach's notes. */
export function textsOf(scenario: Scenario): Text[] {
  return [
    { path: ['brief'], text: scenario.brief },
    { path: ['goal'], text: scenario.goal },
    ...linesOf(scenario).map(({ path, text }) => ({ path, text })),
    ...Object.entries(scenario.beats).flatMap(([beat, { replies }]) =>
      replies.flatMap(({ why }, index) =>
        why === undefined ? [] : [{ path: ['beats', beat, 'replies', index, 'why'], text: why }],
      ),
    ),
  ];
}
