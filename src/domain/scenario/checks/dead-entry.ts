import type { Graph } from '#domain/solving/explore.ts';
import type { Path } from '../document.ts';
import type { Linked } from '../link.ts';
import { decidingEntry, firstThatHolds } from '../step.ts';
import type { Check, Finding } from './check.ts';

/** The lists that some play comes to, each with its entries that count in one. */
type Counting = Map<readonly object[], Set<object>>;

/** Every entry of `says` and `next` counts in some play. */
export const deadEntry: Check = {
  code: 'G09',
  severity: 'warning',
  title: 'Every entry of a `says` or `next` list counts in some play.',
  find: ({ linked, graph }) => {
    if (!graph.whole) return [];
    const counting = countingEntries(linked, graph);
    return [...linked.beats.values()].flatMap(({ id, says, replies }) => [
      ...deadPlaces(counting, says).map((place) =>
        finding(['beats', id, 'says', place], `No play hears entry ${place + 1} of \`says\` at "${id}".`),
      ),
      ...replies.flatMap(({ reply, next }, index) =>
        deadPlaces(counting, next).map((place) =>
          finding(
            ['beats', id, 'replies', index, 'next', place],
            `No play goes by entry ${place + 1} of the \`next\` of "${reply.id}" at "${id}".`,
          ),
        ),
      ),
    ]);
  },
  meaning:
    'The entries of a list are tried from the top, and the first that holds counts. This one never does: one above it always holds, or its `when` holds in no state in which a play comes to it. What was written for it is never said, or never decides.',
  bad: `
    says:
      - line: We can't have two new things at the desk in one month.
      - when: { knows: who-trains }
        line: And I can't teach the desk two new things in one month.`,
  mended: `
    says:
      - when: { knows: who-trains }
        line: And I can't teach the desk two new things in one month.
      - line: We can't have two new things at the desk in one month.`,
};

function countingEntries(linked: Linked, { nodes }: Graph): Counting {
  const counting: Counting = new Map();
  const note = (entries: readonly object[], counts: () => object | undefined): void => {
    const found = counting.get(entries) ?? new Set();
    counting.set(entries, found);
    const entry = found.size < entries.length ? counts() : undefined;
    if (entry) found.add(entry);
  };
  for (const { state, edges } of nodes) {
    const beat = linked.beats.get(state.at);
    if (!beat) continue;
    note(beat.says, () => firstThatHolds(beat.says, state));
    for (const edge of edges) {
      const option = beat.byId.get(edge.reply);
      if (!option || typeof option.reply.next === 'string') continue;
      note(option.next, () => decidingEntry(linked, state, beat, option));
    }
  }
  return counting;
}

/** The places of the entries that never count, in a list that some play comes to. */
function deadPlaces(counting: Counting, entries: readonly object[]): number[] {
  const found = counting.get(entries);
  return found ? entries.flatMap((entry, place) => (found.has(entry) ? [] : [place])) : [];
}

function finding(path: Path, wrong: string): Finding {
  return { path, wrong, remedy: 'Put it higher up, loosen its `when`, or delete it.' };
}
