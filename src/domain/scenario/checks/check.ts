import type { Graph } from '#domain/solving/explore.ts';
import type { Outlook, Solution, Unsolved } from '#domain/solving/solve.ts';
import type { Standings } from '#domain/solving/standing.ts';
import type { Path } from '../document.ts';
import type { Line } from '../lines.ts';
import type { Linked } from '../link.ts';
import type { Severity } from '../problem.ts';

/** A scenario as the checks see it: its shape and its references are sound. */
export type Subject = {
  readonly id: string;
  readonly linked: Linked;
  /** Every line that is said in it, in file order. */
  readonly lines: readonly Line[];
  readonly graph: Graph;
  readonly solution: Solution | Unsolved;
  /** How the replies of each beat compare; empty when the scenario cannot be solved. */
  readonly standings: Standings;
};

/** A scenario that went through all checks: its figures, without the states, of which a course has a million. */
export type Checked = Pick<Subject, 'id' | 'linked' | 'standings'> & {
  file: string;
  states: number;
  figures: Outlook | Unsolved;
};

/** A place in the file and the two sentences about it. */
export type Finding = { path: Path; part?: 'key' | 'value'; wrong: string; remedy: string };

/** A rule as the author's guide explains it. Its code never changes its meaning. */
export type Rule = {
  readonly code: string;
  readonly severity: Severity;
  /** What the rule asks for, as a statement that is true of a sound scenario. */
  readonly title: string;
  /** What it means that the rule is broken, and why it matters. */
  readonly meaning: string;
  /** Pieces of the guide's scene as they break the rule, and as they stand in it: see `rewritten`. */
  readonly bad: string;
  readonly mended: string;
};

/** One rule about scenarios: a file in this folder, listed in `all.ts`. */
export type Check = Rule & { readonly find: (subject: Subject) => Finding[] };

/** One rule about all scenarios together, listed in `all.ts`. A finding names the file that it is about. */
export type CourseCheck = Rule & {
  readonly find: (subjects: readonly Checked[]) => (Finding & { file: string })[];
};

/** The first names of a list, and how many more there are. */
export function firstOf(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}

/** The path of a reply in its file. */
export function replyPath(linked: Linked, beat: string, reply: string): Path {
  const index = linked.scenario.beats[beat]?.replies.findIndex(({ id }) => id === reply) ?? -1;
  return ['beats', beat, 'replies', index];
}
