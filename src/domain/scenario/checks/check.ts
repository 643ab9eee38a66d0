import type { Graph } from '#domain/solving/explore.ts';
import type { Solution, Unsolved } from '#domain/solving/solve.ts';
import type { Path } from '../document.ts';
import type { Linked } from '../link.ts';
import type { Severity } from '../problem.ts';

/** A scenario as the checks see it: its shape and its references are sound. */
export type Subject = {
  readonly id: string;
  readonly linked: Linked;
  readonly graph: Graph;
  readonly solution: Solution | Unsolved;
};

/** A place in the file and the two sentences about it. */
export type Finding = { path: Path; part?: 'key' | 'value'; wrong: string; remedy: string };

/** One rule about scenarios: a file in this folder, listed in `all.ts`. Its code never changes its meaning. */
export type Check = {
  readonly code: string;
  readonly severity: Severity;
  /** What the rule asks for, as a statement that is true of a sound scenario. */
  readonly title: string;
  readonly find: (subject: Subject) => Finding[];
};

/** The path of a reply in its file. */
export function replyPath(linked: Linked, beat: string, reply: string): Path {
  const index = linked.scenario.beats[beat]?.replies.findIndex(({ id }) => id === reply) ?? -1;
  return ['beats', beat, 'replies', index];
}
