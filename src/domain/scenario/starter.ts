import type { Routine } from './routine.ts';

/** What a first scene of three turns takes from its routine, all by id. */
export type Starter = {
  /** The moves of the opening, the middle and the close. */
  makes: [string[], string[], string[]];
  /** What a wrong reply at the close touches. */
  touches: string[];
  /** What a reply does that costs something. */
  slips: string[];
  /** What the middle brings out. */
  facts: string[];
};

/** Spreads the moves of any routine over three turns; the middle one gets its facts too. */
export function starterOf({ moves, slips, share, benchmark }: Routine): Starter {
  const ids = moves.map(({ id }) => id);
  const opening = Math.floor(ids.length / 3);
  const closing = ids.length - Math.floor((ids.length - opening) / 2);
  const facts = share.facts > 0 ? Math.max(1, benchmark.facts) : benchmark.facts;
  return {
    makes: [ids.slice(0, opening), ids.slice(opening, closing), ids.slice(closing)],
    touches: ids.slice(closing, closing + 1),
    slips: Object.keys(slips).slice(0, 1),
    facts: Array.from({ length: facts }, (_, place) => `fact-${place + 1}`),
  };
}

/** The mapping `facts:` with a label for each, as YAML; nothing where there are none. */
export function factLines(facts: readonly string[], labels: readonly string[]): string {
  if (facts.length === 0) return '';
  const label = (place: number) => labels[place] ?? `What the buyer knows, part ${place + 1}`;
  return `facts:\n${facts.map((id, place) => `  ${id}:\n    label: ${label(place)}\n`).join('')}`;
}

/** One line of a reply in YAML, after the line before it; nothing where there is nothing to name. */
export function replyLine(key: string, ids: readonly string[]): string {
  return ids.length > 0 ? `\n        ${key}: [${ids.join(', ')}]` : '';
}
