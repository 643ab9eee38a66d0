/** One turn as its questions see it. */
export type Asking = {
  /** What the buyer said last before the line; empty at a silent opening. */
  heard: string;
  buyer: string;
  /** The moves that the line made, by title. */
  made: readonly string[];
  /** The move that the benchmark line makes there and this one does not, by title. */
  missed: string | undefined;
};

/** So many words of the buyer are quoted at most. */
const QUOTED = 8;

/**
 * Three questions for a turn, to ask whoever played it: what was heard, what the line was for, and what another would have brought.
 * They name the move and never what it would have sounded like.
 */
export function questionsAt({ heard, buyer, made, missed }: Asking): [string, string, string] {
  const words = lastWords(heard);
  const listening = words
    ? `What did you hear in ‘${words}’?`
    : `What did you want to know of ${buyer} first?`;
  if (missed !== undefined)
    return [
      listening,
      `What did you want ${buyer} to do next?`,
      `What would ‘${missed}’ have brought you at this turn?`,
    ];
  const [move] = made;
  if (move !== undefined)
    return [
      listening,
      `What did ‘${move}’ bring you here?`,
      `What would you have said if ${buyer} had answered the other way?`,
    ];
  return [listening, `What did you want ${buyer} to do next?`, `What else could have come of this line?`];
}

/** The end of what was said: the last sentence, or as much of its end as can be quoted. */
function lastWords(heard: string): string {
  const sentences = heard.match(/[^.!?…]+/g) ?? [];
  const last = (
    sentences
      .map((one) => one.trim())
      .filter(Boolean)
      .at(-1) ?? ''
  ).split(/\s+/);
  return last.slice(-QUOTED).join(' ').replace(/[“”"]/g, '');
}
