/** A line parted into its stage direction, without the brackets, and what is said; either may be empty. */
export function splitCue(text: string): { cue: string; said: string } {
  const [, cue = '', said = text] = /^\(([^()]*)\)\s*([\s\S]*)$/.exec(text) ?? [];
  return { cue, said };
}
