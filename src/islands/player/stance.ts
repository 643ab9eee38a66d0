import type { State } from '#domain/scenario/state.ts';
import { STANCES, type Stance, stanceOf } from '#domain/scenario/words.ts';

const COUNT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How the buyer stands now, and how they stood before that. */
export type BuyerStance = { word: Stance; step: number; was: string | undefined };

/** Reads the stance off the states of a play: its first meter in five words, never as a number. */
export function stanceIn(states: readonly State[]): BuyerStance {
  const words = states.map(({ meters }) => stanceOf(meters[0] as number));
  const word = words[words.length - 1] as Stance;
  const since = words.length - 1 - words.findLastIndex((earlier) => earlier !== word);
  const was = words.length - 1 - since;
  return {
    word,
    step: STANCES.indexOf(word),
    was: was < 0 ? undefined : wasSentence(words[was] as Stance, since),
  };
}

function wasSentence(word: Stance, ago: number): string {
  const turns = `${COUNT[ago] ?? ago} turn${ago === 1 ? '' : 's'} ago`;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${turns}`;
}
